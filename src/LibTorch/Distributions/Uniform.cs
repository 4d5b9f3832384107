using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>The uniform distribution from low, included, to high, excluded; they broadcast.</summary>
public class Uniform : distributions.Distribution
{
    private readonly Tensor low;
    private readonly Tensor high;

    public Uniform(Tensor low, Tensor high, Generator? generator = null)
        : this(broadcast_tensors(low, high), generator)
    {
    }

    private Uniform(IList<Tensor> parameters, Generator? generator)
        : base(generator, parameters[0].shape) => (low, high) = (parameters[0], parameters[1]);

    public override Tensor mean => (high + low) / 2;

    /// <summary>Not a number: every value is as likely.</summary>
    public override Tensor mode => high * double.NaN;

    public override Tensor variance => (high - low).pow(2) / 12;

    public override Tensor rsample(params long[] sample_shape) =>
        low + (rand(Extended(sample_shape), low.dtype, low.device, generator: generator) * (high - low));

    public override Tensor log_prob(Tensor value) => (low.le(value).type_as(low) * high.gt(value).type_as(low)).log() - entropy();

    public override Tensor entropy() => (high - low).log();

    public override Tensor cdf(Tensor value) => ((value - low) / (high - low)).clamp(0, 1);

    public override Tensor icdf(Tensor value) => (value * (high - low)) + low;

    public override distributions.Distribution expand(Size batch_shape, distributions.Distribution? instance = null) =>
        Expanded(instance, new Uniform(low.expand(batch_shape), high.expand(batch_shape), generator));
}
