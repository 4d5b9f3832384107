using System.ComponentModel;
using DeepLearn.Initializers;
using DeepLearn.Layers;
using DeepLearn.Modules;

namespace DeepLearn.Models;

/// <summary>ResNet-18 as D2L 8.6 builds it: for images [n, c, 96, 96] and others of at least 32 pixels (He et al. 2016).</summary>
[Description("ResNet-18 for images (D2L 8.6).")]
public static class ResNet18
{
    private static readonly XavierUniform Xavier = new();

    /// <summary>Makes the model with Xavier weights; every convolution has a bias, as in the book.</summary>
    /// <param name="outFeatures">The number of classes.</param>
    /// <returns>A new model: 11,178,378 learned values for 1 input channel and 10 classes.</returns>
    public static Sequential Create([Description("The number of classes.")] long outFeatures = 10) => new(
        new Sequential(Convolution(64, 7, 2), new BatchNorm2d(), new ReLU(), new MaxPool2d([3], [2], [1])),
        Stage(64, first: true), Stage(128), Stage(256), Stage(512),
        new Sequential(new AdaptiveAvgPool2d([1, 1]), new Flatten(), new Linear(outFeatures, initializer: Xavier)));

    /// <summary>Two residual blocks; all but the first stage halve height and width.</summary>
    private static Sequential Stage(long channels, bool first = false) =>
        new(Block(channels, first ? 1 : 2, widen: !first), new ReLU(), Block(channels, 1, widen: false), new ReLU());

    private static Residual Block(long channels, long stride, bool widen) => new(
        [Convolution(channels, 3, stride), new BatchNorm2d(), new ReLU(), Convolution(channels, 3, 1), new BatchNorm2d()],
        widen ? [Convolution(channels, 1, stride)] : null);

    private static Conv2d Convolution(long channels, long size, long stride) =>
        new(channels, [size], [stride], [size / 2], initializer: Xavier);
}
