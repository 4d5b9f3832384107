namespace DeepLearn.Modules;

/// <summary>One layer of a model summary.</summary>
/// <param name="Name">Its path in the model: "0", "3.1".</param>
/// <param name="Kind">Its kind: "Conv2d".</param>
/// <param name="OutputShape">The shape of what it computes, batch first.</param>
/// <param name="Parameters">The number of learned values.</param>
/// <param name="Trainable">True if training changes it.</param>
public sealed record LayerSummary(string Name, string Kind, long[] OutputShape, long Parameters, bool Trainable);
