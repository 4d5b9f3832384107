using System.ComponentModel;
using DeepLearn.Initializers;
using DeepLearn.Modules;
using static TorchSharp.torch;

namespace DeepLearn.Layers;

/// <summary>
/// Attention of several heads side by side (torch.nn.MultiheadAttention; Vaswani et al. 2017; D2L 11.5). Forward lets a sequence
/// attend to itself: [steps, batch, e], or with BatchFirst [batch, steps, e]; the shape stays.
/// </summary>
[Description("Attention of several heads side by side, of a sequence to itself.")]
public sealed class MultiheadAttention : Module
{
    private readonly Linear _out;

    /// <summary>Makes the layer with PyTorch's initial weights.</summary>
    /// <param name="embedDim">Features of the input and the output.</param>
    /// <param name="numHeads">The number of heads; must divide the features.</param>
    /// <param name="dropout">The probability that an attention weight is dropped while training.</param>
    /// <param name="bias">True to add learned values.</param>
    /// <param name="batchFirst">True for inputs [batch, steps, e], false for [steps, batch, e].</param>
    public MultiheadAttention(
        [Description("The number of features of the input and the output.")] long embedDim,
        [Description("The number of heads; must divide the features.")] long numHeads,
        [Description("The probability that an attention weight is dropped while training.")] double dropout = 0,
        [Description("Whether learned values are added.")] bool bias = true,
        [Description("Whether inputs are [batch, steps, features] and not [steps, batch, features].")] bool batchFirst = false)
    {
        EmbedDim = Setting.AtLeast(1, embedDim, Kind);
        NumHeads = Setting.AtLeast(1, numHeads, Kind);
        if (embedDim % numHeads != 0)
            throw Setting.Invalid(Kind, nameof(numHeads), $"a divisor of the features ({embedDim})", numHeads);
        Dropout = Setting.Between(0, 1, dropout, Kind);
        Bias = bias;
        BatchFirst = batchFirst;
        _out = new Linear(embedDim, embedDim, bias);
        RegisterParameter("in_proj_weight", Draw([3 * embedDim, embedDim], new XavierUniform().Apply));
        if (bias)
        {
            RegisterParameter("in_proj_bias", Draw([3 * embedDim], tensor => tensor.zero_()));
            using var noGrad = no_grad();
            _out.StateDict()["bias"].zero_();
        }
        RegisterModule("out_proj", _out);
    }

    /// <summary>Features of the input and the output.</summary>
    public long EmbedDim { get; }

    /// <summary>The number of heads.</summary>
    public long NumHeads { get; }

    /// <summary>The probability that an attention weight is dropped while training.</summary>
    public double Dropout { get; }

    /// <summary>True if learned values are added.</summary>
    public bool Bias { get; }

    /// <summary>True for inputs [batch, steps, e], false for [steps, batch, e].</summary>
    public bool BatchFirst { get; }

    internal override bool IsLayer => true;

    /// <summary>Attends from one sequence to another.</summary>
    /// <param name="query">What is asked: [l, batch, e], or with BatchFirst [batch, l, e].</param>
    /// <param name="key">What the values are found by: [s, batch, e], or [batch, s, e].</param>
    /// <param name="value">What is found, shaped as the key.</param>
    /// <param name="mask">
    /// [l, s], [batch, 1, l, s] or [batch, heads, l, s]: booleans, true where a value takes part, or numbers that are added to the scores.
    /// </param>
    /// <param name="causal">True to let each query see only the values up to its own position; not with a mask.</param>
    /// <returns>A new tensor of the query's shape.</returns>
    /// <exception cref="ShapeMismatchException">An input does not fit.</exception>
    public Tensor Attend(Tensor query, Tensor key, Tensor value, Tensor? mask = null, bool causal = false)
    {
        Prepare(query);
        Prepare(key);
        Prepare(value);
        if (!value.shape.AsSpan().SequenceEqual(key.shape) || key.shape[BatchFirst ? 0 : 1] != query.shape[BatchFirst ? 0 : 1])
        {
            throw new ShapeMismatchException(this, $"a key and a value of one shape and a query of the same batch (key {Shapes.Text(key.shape)}, value {Shapes.Text(value.shape)})",
                query.shape, "Give as many keys as values.");
        }
        return WrappedTensorDisposeScope(() =>
        {
            var weights = Parameter("in_proj_weight")!.chunk(3);
            var biases = Parameter("in_proj_bias")?.chunk(3);
            return Combine(Project(query, 0), Project(key, 1), Project(value, 2), mask, causal);

            Tensor Project(Tensor input, int part) => Heads(nn.functional.linear(input, weights[part], biases?[part]));
        });
    }

    /// <inheritdoc/>
    protected override void Prepare(Tensor input)
    {
        var shape = input.shape;
        if (shape.Length != 3 || shape[2] != EmbedDim)
        {
            throw new ShapeMismatchException(this, $"sequences {(BatchFirst ? "[batch, steps, features]" : "[steps, batch, features]")} with {EmbedDim} features", shape,
                "Set EmbedDim to the input's last size; BatchFirst says which dimension is the batch.");
        }
    }

    /// <inheritdoc/>
    protected override Tensor Compute(Tensor input) => WrappedTensorDisposeScope(() =>
    {
        var parts = nn.functional.linear(input, Parameter("in_proj_weight")!, Parameter("in_proj_bias")).chunk(3, -1);
        return Combine(Heads(parts[0]), Heads(parts[1]), Heads(parts[2]), null, false);
    });

    /// <summary>[batch, heads, steps, e / heads].</summary>
    private Tensor Heads(Tensor input)
    {
        var shape = input.shape;
        var split = input.reshape(shape[0], shape[1], NumHeads, EmbedDim / NumHeads);
        return BatchFirst ? split.transpose(1, 2) : split.permute(1, 2, 0, 3);
    }

    private Tensor Combine(Tensor query, Tensor key, Tensor value, Tensor? mask, bool causal)
    {
        var heads = nn.functional.scaled_dot_product_attention(query, key, value, mask, Training ? Dropout : 0, causal);
        var joined = (BatchFirst ? heads.transpose(1, 2) : heads.permute(2, 0, 1, 3)).flatten(2);
        return Run("out_proj", _out, joined);
    }
}
