using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>The normal distribution of a mean and a standard deviation, which broadcast.</summary>
public class Normal : distributions.Distribution
{
    private static readonly double HalfLogTwoPi = 0.5 * Math.Log(2 * Math.PI);

    private readonly Tensor loc;
    private readonly Tensor scale;

    public Normal(Tensor loc, Tensor scale, Generator? generator = null)
        : this(broadcast_tensors(loc, scale), generator)
    {
    }

    private Normal(IList<Tensor> parameters, Generator? generator)
        : base(generator, parameters[0].shape) => (loc, scale) = (parameters[0], parameters[1]);

    public override Tensor mean => loc;

    public override Tensor mode => loc;

    public override Tensor stddev => scale;

    public override Tensor variance => scale.pow(2);

    public override Tensor sample(params long[] sample_shape)
    {
        using var off = no_grad();
        var shape = Extended(sample_shape);
        return normal(loc.expand(shape), scale.expand(shape), generator);
    }

    public override Tensor rsample(params long[] sample_shape) =>
        loc + (randn(Extended(sample_shape), loc.dtype, loc.device, generator: generator) * scale);

    public override Tensor log_prob(Tensor value) => -((value - loc).pow(2) / (2 * variance)) - scale.log() - HalfLogTwoPi;

    public override Tensor entropy() => 0.5 + HalfLogTwoPi + scale.log();

    public override Tensor cdf(Tensor value) => 0.5 * (1 + ((value - loc) * scale.reciprocal() / Math.Sqrt(2)).erf());

    public override Tensor icdf(Tensor value) => loc + (scale * ((2 * value) - 1).erfinv() * Math.Sqrt(2));

    public override distributions.Distribution expand(Size batch_shape, distributions.Distribution? instance = null) =>
        Expanded(instance, new Normal(loc.expand(batch_shape), scale.expand(batch_shape), generator));
}
