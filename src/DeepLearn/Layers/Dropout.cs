using System.ComponentModel;
using DeepLearn.Modules;
using static TorchSharp.torch;

namespace DeepLearn.Layers;

/// <summary>
/// While training, zeroes each value with probability p and scales the rest by 1 / (1 − p) (torch.nn.Dropout; D2L 5.6). The
/// shape stays.
/// </summary>
/// <param name="p">The probability, from 0 to 1.</param>
[Description("Zeroes values at random while training.")]
public sealed class Dropout([Description("The probability that a value is zeroed.")] double p = 0.5) : Module
{
    /// <summary>The probability that a value is zeroed.</summary>
    public double P { get; } = Setting.Between(0, 1, p, nameof(Dropout));

    /// <inheritdoc/>
    protected override string Extra => $"p={Shapes.Python(P)}, inplace=False";

    /// <summary>What is dropped follows from the place in memory: in the default layout it is PyTorch's choice for the seed.</summary>
    private protected override bool TakesAnyLayout => false;

    /// <inheritdoc/>
    protected override Tensor Compute(Tensor input) => nn.functional.dropout(input, P, training: Training);
}
