using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// The numbers of categories. Their probabilities lie along the last dimension: as numbers that are brought to the sum 1, or
/// as logarithms to which the same may be added.
/// </summary>
public class Categorical : distributions.Distribution
{
    public Categorical(Tensor? probs = null, Tensor? logits = null, Generator? generator = null)
        : this(Both(probs, logits, binary: false), generator)
    {
    }

    internal Categorical((Tensor Probabilities, Tensor Logits) parameters, Generator? generator)
        : base(generator, new Size(parameters.Probabilities.shape[..^1])) => (probs, logits) = parameters;

    public Tensor probs { get; }

    public Tensor logits { get; }

    public long[] param_shape => probs.shape;

    /// <summary>Not a number: categories have no order.</summary>
    public override Tensor mean => full(Extended([]), double.NaN, probs.dtype, probs.device);

    public override Tensor variance => mean;

    public override Tensor rsample(params long[] sample_shape) =>
        probs.reshape(-1, probs.size(-1)).multinomial(sample_shape.TotalSize(), true, generator).T.reshape(Extended(sample_shape));

    public override Tensor log_prob(Tensor value)
    {
        var both = broadcast_tensors(value.to(ScalarType.Int64).unsqueeze(-1), logits);
        return both[1].gather(-1, both[0].narrow(-1, 0, 1)).squeeze(-1);
    }

    public override Tensor entropy() => -(logits.clamp_min(finfo(logits.dtype).min) * probs).sum(-1);

    public override distributions.Distribution expand(Size batch_shape, distributions.Distribution? instance = null) =>
        Expanded(instance, Resized(batch_shape));

    internal Categorical Resized(Size batch_shape)
    {
        long[] shape = [.. batch_shape, probs.size(-1)];
        return new Categorical((probs.expand(shape), logits.expand(shape)), generator);
    }
}
