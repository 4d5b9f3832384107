using System.ComponentModel;
using DeepLearn.Modules;
using static TorchSharp.torch;

namespace DeepLearn.Layers;

/// <summary>
/// A block of the Transformer's encoder (torch.nn.TransformerEncoderLayer; Vaswani et al. 2017; D2L 11.7): self-attention and
/// two linear layers, each with a shortcut around it and a LayerNorm. [steps, batch, e], or with BatchFirst [batch, steps, e];
/// the shape stays.
/// </summary>
[Description("A block of the Transformer's encoder.")]
public sealed class TransformerEncoderLayer : Module
{
    private readonly (string Name, Module Module)[] _parts;

    /// <summary>Makes the block.</summary>
    /// <param name="dModel">Features of the input and the output.</param>
    /// <param name="nHead">The number of heads; must divide the features.</param>
    /// <param name="dimFeedforward">The hidden size of the linear layers.</param>
    /// <param name="dropout">The probability that a value is dropped while training.</param>
    /// <param name="activation">relu or gelu.</param>
    /// <param name="layerNormEps">Added to the variance in the norms.</param>
    /// <param name="batchFirst">True for inputs [batch, steps, e], false for [steps, batch, e].</param>
    /// <param name="normFirst">True to normalise before attention and linear layers, false after the shortcuts.</param>
    public TransformerEncoderLayer(
        [Description("The number of features of the input and the output.")] long dModel,
        [Description("The number of heads; must divide the features.")] long nHead,
        [Description("The hidden size of the linear layers.")] long dimFeedforward = 2048,
        [Description("The probability that a value is dropped while training.")] double dropout = 0.1,
        [Description("The function between the linear layers: relu or gelu.")] string activation = "relu",
        [Description("What is added to the variance in the norms.")] double layerNormEps = 1e-5,
        [Description("Whether inputs are [batch, steps, features] and not [steps, batch, features].")] bool batchFirst = false,
        [Description("Whether to normalise before attention and linear layers, not after the shortcuts.")] bool normFirst = false)
    {
        DModel = Setting.AtLeast(1, dModel, Kind);
        NHead = Setting.AtLeast(1, nHead, Kind);
        if (dModel % nHead != 0)
            throw Setting.Invalid(Kind, nameof(nHead), $"a divisor of the features ({dModel})", nHead);
        DimFeedforward = Setting.AtLeast(1, dimFeedforward, Kind);
        Dropout = Setting.Between(0, 1, dropout, Kind);
        Activation = Setting.OneOf(["relu", "gelu"], activation, Kind);
        LayerNormEps = Setting.Between(0, double.MaxValue, layerNormEps, Kind);
        BatchFirst = batchFirst;
        NormFirst = normFirst;
        _parts =
        [
            ("self_attn", new MultiheadAttention(dModel, nHead, dropout, batchFirst: batchFirst)),
            ("linear1", new Linear(dimFeedforward, dModel)), ("dropout", new Dropout(dropout)), ("linear2", new Linear(dModel, dimFeedforward)),
            ("norm1", new LayerNorm([dModel], layerNormEps)), ("norm2", new LayerNorm([dModel], layerNormEps)),
            ("dropout1", new Dropout(dropout)), ("dropout2", new Dropout(dropout)),
        ];
        foreach (var (name, part) in _parts)
            RegisterModule(name, part);
    }

    /// <summary>Features of the input and the output.</summary>
    public long DModel { get; }

    /// <summary>The number of heads.</summary>
    public long NHead { get; }

    /// <summary>The hidden size of the linear layers.</summary>
    public long DimFeedforward { get; }

    /// <summary>The probability that a value is dropped while training.</summary>
    public double Dropout { get; }

    /// <summary>The function between the linear layers: relu or gelu.</summary>
    public string Activation { get; }

    /// <summary>Added to the variance in the norms.</summary>
    public double LayerNormEps { get; }

    /// <summary>True for inputs [batch, steps, e], false for [steps, batch, e].</summary>
    public bool BatchFirst { get; }

    /// <summary>True if it normalises before attention and linear layers, false for after the shortcuts.</summary>
    public bool NormFirst { get; }

    internal override bool IsLayer => true;

    /// <inheritdoc/>
    protected override Tensor Compute(Tensor input) => WrappedTensorDisposeScope(() =>
    {
        if (NormFirst)
        {
            var attended = input + Attention(Part(4, input));
            return attended + FeedForward(Part(5, attended));
        }
        var first = Part(4, input + Attention(input));
        return Part(5, first + FeedForward(first));
    });

    private Tensor Attention(Tensor input) => Part(6, Part(0, input));

    private Tensor FeedForward(Tensor input)
    {
        var hidden = Part(1, input);
        var active = Activation == "relu" ? nn.functional.relu(hidden) : nn.functional.gelu(hidden);
        return Part(7, Part(3, Part(2, active)));
    }

    private Tensor Part(int index, Tensor input) => Run(_parts[index].Name, _parts[index].Module, input);
}
