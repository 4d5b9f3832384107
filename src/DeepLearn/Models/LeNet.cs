using System.ComponentModel;
using DeepLearn.Initializers;
using DeepLearn.Layers;
using DeepLearn.Modules;

namespace DeepLearn.Models;

/// <summary>LeNet-5 as D2L 7.6 builds it: for images [n, 1, 28, 28] (LeCun et al. 1998).</summary>
[Description("LeNet-5 for 28x28 images (D2L 7.6).")]
public static class LeNet
{
    /// <summary>Makes the model with Xavier weights.</summary>
    /// <param name="outFeatures">The number of classes.</param>
    /// <returns>A new model.</returns>
    public static Sequential Create([Description("The number of classes.")] long outFeatures = 10)
    {
        var xavier = new XavierUniform();
        return new(
            new Conv2d(6, [5], padding: [2], initializer: xavier), new Sigmoid(), new AvgPool2d([2], stride: [2]),
            new Conv2d(16, [5], initializer: xavier), new Sigmoid(), new AvgPool2d([2], stride: [2]),
            new Flatten(),
            new Linear(120, initializer: xavier), new Sigmoid(),
            new Linear(84, initializer: xavier), new Sigmoid(),
            new Linear(outFeatures, initializer: xavier));
    }
}
