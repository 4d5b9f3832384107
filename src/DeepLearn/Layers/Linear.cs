using System.ComponentModel;
using DeepLearn.Errors;
using DeepLearn.Initializers;
using DeepLearn.Modules;
using static TorchSharp.torch;

namespace DeepLearn.Layers;

/// <summary>x·Wᵀ + b on the last dimension (torch.nn.Linear; D2L 3.5): [..., in] becomes [..., out].</summary>
[Description("Fully connected layer: a learned linear map and bias.")]
public sealed class Linear : LazyModule
{
    /// <summary>Makes the layer; its weights are drawn now, or with the first input if the input features are unknown.</summary>
    /// <param name="outFeatures">Features of the output, at least 1; null for as many as the labels of the first training need.</param>
    /// <param name="inFeatures">Features of the input; taken from the first input if not given.</param>
    /// <param name="bias">True to add a learned value per output.</param>
    /// <param name="initializer">Draws the weight; PyTorch's default if not given.</param>
    /// <param name="biasInitializer">Draws the bias; PyTorch's default if not given.</param>
    public Linear(
        [Description("The number of output features.")] long? outFeatures,
        [Description("The number of input features; taken from the first input if not given.")] long? inFeatures = null,
        [Description("Whether a learned value is added to each output.")] bool bias = true,
        [Description("How the weight is drawn; PyTorch's default if not given.")] Initializer? initializer = null,
        [Description("How the bias is drawn; PyTorch's default if not given.")] Initializer? biasInitializer = null)
    {
        OutFeatures = Setting.AtLeast(1, outFeatures, Kind);
        Bias = bias;
        Initializer = initializer;
        BiasInitializer = biasInitializer;
        Create(Setting.AtLeast(1, inFeatures, Kind));
    }

    /// <summary>Features of the input, or null while unknown.</summary>
    public long? InFeatures => InputSize;

    /// <summary>Features of the output, or null while unknown.</summary>
    public long? OutFeatures { get; private set; }

    /// <summary>True if a learned value is added to each output.</summary>
    public bool Bias { get; }

    /// <summary>Draws the weight; null for PyTorch's default.</summary>
    public Initializer? Initializer { get; }

    /// <summary>Draws the bias; null for PyTorch's default.</summary>
    public Initializer? BiasInitializer { get; }

    /// <inheritdoc/>
    protected override string Extra =>
        $"in_features={InFeatures?.ToString() ?? "?"}, out_features={OutFeatures?.ToString() ?? "?"}, bias={Shapes.Python(Bias)}";

    internal override string SizingName => "weight";

    /// <summary>Settles the features of the output, if they are still unknown.</summary>
    internal void Settle(Func<long> outFeatures)
    {
        if (OutFeatures is not null)
            return;
        OutFeatures = outFeatures();
        Create(InFeatures);
    }

    /// <inheritdoc/>
    protected override Tensor Compute(Tensor input) => nn.functional.linear(input, Parameter("weight")!, Parameter("bias"));

    private protected override long? SizeFrom(ReadOnlySpan<long> sizingShape)
    {
        if (sizingShape.Length != 2 || sizingShape[1] == 0)
            return null;
        OutFeatures ??= sizingShape[0];
        return sizingShape[1];
    }

    private protected override long SizeOf(ReadOnlySpan<long> inputShape) => inputShape[^1];

    private protected override void Check(ReadOnlySpan<long> inputShape)
    {
        if (OutFeatures is null)
            throw new DeepLearnException("OutputSizeUnknown", DeepLearnErrorKind.InvalidArgument,
                "The number of outputs is not known yet: train the model, whose labels then decide it, or make it with -OutFeatures.", this);
        if (inputShape.Length > 0 && inputShape[^1] == (InFeatures ?? inputShape[^1]) && inputShape[^1] > 0)
            return;
        var features = 1L;
        for (var i = 1; i < inputShape.Length; i++)
            features *= inputShape[i];
        throw new ShapeMismatchException(this, InFeatures is null ? "an input with features" : $"an input with {InFeatures} features", inputShape,
            inputShape.Length > 2 && features == InFeatures ? "Put a Flatten layer before it."
            : inputShape.Length > 2 ? $"Put a Flatten layer before it and set InFeatures to {features}, or leave InFeatures out."
            : "Leave InFeatures out to take it from the input.");
    }

    private protected override void CreateTensors(long? inputSize)
    {
        var bound = 1 / Math.Sqrt(inputSize ?? 1);
        RegisterParameter("weight", inputSize is { } inputs && OutFeatures is { } outputs ? Draw([outputs, inputs], Initializer, TorchDefault.Weight) : null);
        if (Bias)
            RegisterParameter("bias", inputSize is not null && OutFeatures is { } values ? Draw([values], BiasInitializer, tensor => tensor.uniform_(-bound, bound)) : null);
    }
}
