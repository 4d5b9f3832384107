using System.ComponentModel;
using DeepLearn.Backend;
using DeepLearn.Errors;
using DeepLearn.Initializers;
using DeepLearn.Modules;
using DeepLearn.Tensors;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Layers;

/// <summary>
/// A table of learned vectors, looked up by whole numbers (torch.nn.Embedding; D2L 10.7 and 15.1): [..] of numbers from 0 to
/// numEmbeddings − 1 becomes [.., embeddingDim].
/// </summary>
[Description("A table of learned vectors, looked up by number.")]
public sealed class Embedding : Module
{
    /// <summary>Makes the layer with vectors from N(0, 1), the padding's zero.</summary>
    /// <param name="numEmbeddings">The number of vectors, such as the size of the vocabulary.</param>
    /// <param name="embeddingDim">The size of each vector.</param>
    /// <param name="paddingIdx">The number of a vector that stays zero and is not learned; negative numbers count from the end.</param>
    /// <param name="initializer">Draws the table; N(0, 1) if not given.</param>
    public Embedding(
        [Description("The number of vectors.")] long numEmbeddings,
        [Description("The size of each vector.")] long embeddingDim,
        [Description("The number of a vector that stays zero and is not learned.")] long? paddingIdx = null,
        [Description("How the table is drawn; from N(0, 1) if not given.")] Initializer? initializer = null)
    {
        NumEmbeddings = Setting.AtLeast(1, numEmbeddings, Kind);
        EmbeddingDim = Setting.AtLeast(1, embeddingDim, Kind);
        if (paddingIdx < -numEmbeddings || paddingIdx >= numEmbeddings)
            throw Setting.Invalid(Kind, nameof(paddingIdx), $"from {-numEmbeddings} to {numEmbeddings - 1}", paddingIdx);
        PaddingIdx = paddingIdx < 0 ? paddingIdx + numEmbeddings : paddingIdx;
        Initializer = initializer;
        RegisterParameter("weight", Draw([numEmbeddings, embeddingDim], table =>
        {
            if (initializer is null)
                table.normal_();
            else
                initializer.Apply(table);
            if (PaddingIdx is { } row)
                table[row].zero_();
        }));
    }

    /// <summary>The number of vectors.</summary>
    public long NumEmbeddings { get; }

    /// <summary>The size of each vector.</summary>
    public long EmbeddingDim { get; }

    /// <summary>The number of the vector that stays zero, or null for none.</summary>
    public long? PaddingIdx { get; }

    /// <summary>Draws the table; null for N(0, 1).</summary>
    public Initializer? Initializer { get; }

    internal override ScalarType InputType => ScalarType.Int64;

    /// <inheritdoc/>
    protected override string Extra => $"{NumEmbeddings}, {EmbeddingDim}" + (PaddingIdx is { } row ? $", padding_idx={row}" : "");

    /// <inheritdoc/>
    protected override void Prepare(Tensor input)
    {
        if (input.dtype is not (ScalarType.Int64 or ScalarType.Int32))
        {
            throw new DeepLearnException("InputType", DeepLearnErrorKind.InvalidArgument,
                $"{Kind} looks up whole numbers (int64 or int32), the input has {TensorTypes.Name(input.dtype)}. Convert the input to int64.", this);
        }
        if (input.numel() == 0)
            return;
        // A number outside the table would end the process on a GPU.
        using var low = input.min();
        using var high = input.max();
        var (min, max) = (low.ToInt64(), high.ToInt64());
        if (min < 0 || max >= NumEmbeddings)
        {
            throw new DeepLearnException("IndexOutOfRange", DeepLearnErrorKind.InvalidData,
                $"{Kind}: the input has the number {(min < 0 ? min : max)}, the table has the numbers 0 to {NumEmbeddings - 1}. "
                + (min < 0 ? "Number the entries from 0." : $"Number them from 0, or set NumEmbeddings to {max + 1}."), this);
        }
    }

    /// <inheritdoc/>
    protected override Tensor Compute(Tensor input) => Lookup.Rows(Parameter("weight")!, input, PaddingIdx);
}
