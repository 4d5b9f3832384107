namespace DeepLearn.Modules;

/// <summary>A tensor or module by its name.</summary>
/// <param name="Name">The name: "0.weight".</param>
/// <param name="Value">What is called so.</param>
/// <typeparam name="T">Tensor or Module.</typeparam>
public readonly record struct Named<T>(string Name, T Value);
