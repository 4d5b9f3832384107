using System.ComponentModel;
using DeepLearn.Initializers;
using DeepLearn.Layers;
using DeepLearn.Modules;

namespace DeepLearn.Models;

/// <summary>One linear layer on the flattened input, to be trained with cross-entropy (D2L 4.5).</summary>
[Description("A linear classifier (D2L 4.5).")]
public static class SoftmaxRegression
{
    /// <summary>Makes the model with weights from N(0, 0.01²).</summary>
    /// <param name="outFeatures">The number of classes.</param>
    /// <returns>A new model.</returns>
    public static Sequential Create([Description("The number of classes.")] long outFeatures = 10) =>
        new(new Flatten(), new Linear(outFeatures, initializer: new Normal()));
}
