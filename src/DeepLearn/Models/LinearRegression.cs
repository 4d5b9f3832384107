using System.ComponentModel;
using DeepLearn.Initializers;
using DeepLearn.Layers;
using DeepLearn.Modules;

namespace DeepLearn.Models;

/// <summary>One linear layer, to be trained with the squared error (D2L 3.5).</summary>
[Description("A linear model of numbers (D2L 3.5).")]
public static class LinearRegression
{
    /// <summary>Makes the model with weights from N(0, 0.01²) and bias 0.</summary>
    /// <param name="outFeatures">The number of values to predict.</param>
    /// <returns>A new model.</returns>
    public static Sequential Create([Description("The number of values to predict.")] long outFeatures = 1) =>
        new(new Linear(outFeatures, initializer: new Normal(), biasInitializer: new Constant()));
}
