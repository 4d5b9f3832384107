namespace DeepLearn.Modules;

/// <summary>A setting of a layer or model, as a command offers it.</summary>
/// <param name="Name">Its name: "OutChannels".</param>
/// <param name="Type">long, long[] (one value, or one per dimension), double, bool, string or Module[] (layers).</param>
/// <param name="Mandatory">True if it has no default.</param>
/// <param name="DefaultValue">The value if it is not given; null where it follows from the input or other settings.</param>
/// <param name="Summary">What it means: a sentence.</param>
public sealed record LayerParameter(string Name, Type Type, bool Mandatory, object? DefaultValue, string Summary);
