using System.ComponentModel;
using DeepLearn.Layers;
using DeepLearn.Modules;

namespace DeepLearn.Models;

/// <summary>A multilayer perceptron on the flattened input (D2L 5.2; with dropout, 5.6).</summary>
[Description("A multilayer perceptron (D2L 5.2).")]
public static class Mlp
{
    /// <summary>Makes the model.</summary>
    /// <param name="hidden">The sizes of the hidden layers; one of 256 if not given.</param>
    /// <param name="outFeatures">The number of outputs; that of the labels it is first trained on if not given.</param>
    /// <param name="dropout">The probability that a hidden value is dropped while training; 0 for no Dropout layers.</param>
    /// <param name="activation">The layer after each hidden layer: ReLU, Sigmoid or Tanh.</param>
    /// <returns>A new model.</returns>
    public static Sequential Create(
        [Description("The sizes of the hidden layers; one of 256 if not given.")] long[]? hidden = null,
        [Description("The number of outputs; if not given, the labels of the training decide it.")] long? outFeatures = null,
        [Description("The probability that a hidden value is dropped while training.")] double dropout = 0,
        [Description("The layer after each hidden layer: ReLU, Sigmoid or Tanh.")] string activation = nameof(ReLU))
    {
        var model = new Sequential(new Flatten());
        foreach (var size in hidden ?? [256])
        {
            model.Add(new Linear(size));
            model.Add(LayerCatalogue.Create(activation, new Dictionary<string, object?>()));
            if (dropout != 0)
                model.Add(new Dropout(dropout));
        }
        model.Add(new Linear(outFeatures));
        return model;
    }
}
