namespace DeepLearn.Optimizers;

/// <summary>Settings of an optimizer; what is not given has PyTorch's default.</summary>
public sealed record OptimizerOptions
{
    /// <summary>The step size, or null for the optimizer's default: 0.01 for SGD, 0.001 for Adam and AdamW.</summary>
    public double? LearningRate { get; init; }

    /// <summary>SGD: how much of the last step is kept.</summary>
    public double Momentum { get; init; }

    /// <summary>SGD: true to look ahead.</summary>
    public bool Nesterov { get; init; }

    /// <summary>The strength of the L2 penalty, or null for the optimizer's default: 0.01 for AdamW, else 0.</summary>
    public double? WeightDecay { get; init; }
}
