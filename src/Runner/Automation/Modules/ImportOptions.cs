namespace DeepLearn.Runner.Modules;

/// <summary>How a module is imported.</summary>
internal sealed record ImportOptions(bool Force = false);
