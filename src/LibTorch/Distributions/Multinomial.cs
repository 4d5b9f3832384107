using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>How often each category comes in so many draws.</summary>
public class Multinomial : distributions.Distribution
{
    private readonly int total_count;
    private readonly Categorical categorical;

    public Multinomial(int total_count, Tensor? probs = null, Tensor? logits = null, Generator? generator = null)
        : this(total_count, new Categorical(probs, logits, generator), generator)
    {
    }

    private Multinomial(int total_count, Categorical categorical, Generator? generator)
        : base(generator, categorical.batch_shape, new Size(categorical.param_shape[^1..]))
    {
        ArgumentOutOfRangeException.ThrowIfNegative(total_count);
        (this.total_count, this.categorical) = (total_count, categorical);
    }

    public Tensor probs => categorical.probs;

    public Tensor logits => categorical.logits;

    public long[] param_shape => categorical.param_shape;

    public override Tensor mean => probs * total_count;

    public override Tensor variance => total_count * probs * (1 - probs);

    public override Tensor rsample(params long[] sample_shape)
    {
        var drawn = categorical.sample([total_count, .. sample_shape]).movedim([0], [-1]);
        return zeros(Extended(sample_shape), ScalarType.Int64, probs.device).scatter_add_(-1, drawn, drawn.ones_like()).type_as(probs);
    }

    public override Tensor log_prob(Tensor value)
    {
        var both = broadcast_tensors(logits, value);
        var (weights, counts) = (both[0], both[1]);
        var powers = weights.masked_fill(counts.eq(0).logical_and(weights.eq(double.NegativeInfinity)), 0) * counts;
        return (counts.sum(-1) + 1).lgamma() - (counts + 1).lgamma().sum(-1) + powers.sum(-1);
    }

    public override Tensor entropy()
    {
        var n = tensor((double)total_count, probs.dtype, probs.device);
        var k = arange(1, total_count + 1, probs.dtype, probs.device).reshape([total_count, .. Enumerable.Repeat(1L, (int)probs.Dimensions)]);
        var ways = (n + 1).lgamma() - (k + 1).lgamma() - (n - k + 1).lgamma();
        var binomial = (ways + (k * probs.log()) + ((n - k) * (-probs).log1p())).exp();
        return (n * categorical.entropy()) - (n + 1).lgamma() + (binomial * (k + 1).lgamma()).sum([0, -1]);
    }

    public override distributions.Distribution expand(Size batch_shape, distributions.Distribution? instance = null) =>
        Expanded(instance, new Multinomial(total_count, categorical.Resized(batch_shape), generator));
}
