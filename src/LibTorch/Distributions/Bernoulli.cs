using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>One with a probability, else zero. The probability is given itself or as the logarithm of its odds.</summary>
public class Bernoulli : distributions.Distribution
{
    public Bernoulli(Tensor? p = null, Tensor? l = null, Generator? generator = null)
        : this(Both(p, l, binary: true), generator)
    {
    }

    private Bernoulli((Tensor Probabilities, Tensor Logits) parameters, Generator? generator)
        : base(generator, parameters.Probabilities.shape) => (probs, logits) = parameters;

    public Tensor probs { get; }

    public Tensor logits { get; }

    public override Tensor mean => probs;

    public override Tensor variance => probs * (1 - probs);

    public override Tensor rsample(params long[] sample_shape) => probs.expand(Extended(sample_shape)).bernoulli(generator);

    public override Tensor log_prob(Tensor value) => -Loss(logits, value);

    public override Tensor entropy() => Loss(logits, probs);

    public override distributions.Distribution expand(Size batch_shape, distributions.Distribution? instance = null) =>
        Expanded(instance, new Bernoulli((probs.expand(batch_shape), logits.expand(batch_shape)), generator));

    private static Tensor Loss(Tensor logits, Tensor value)
    {
        var both = broadcast_tensors(logits, value);
        return nn.functional.binary_cross_entropy_with_logits(both[0], both[1], reduction: nn.Reduction.None);
    }
}
