using DeepLearn.Modules;

namespace DeepLearn.Models;

/// <summary>A model of the zoo.</summary>
/// <param name="Name">Its name: "LeNet".</param>
/// <param name="Summary">What it is: a sentence.</param>
/// <param name="InputShape">The shape of an example it was made for, without the batch.</param>
/// <param name="Parameters">Its settings.</param>
public sealed record ModelInfo(string Name, string Summary, IReadOnlyList<long> InputShape, IReadOnlyList<LayerParameter> Parameters);
