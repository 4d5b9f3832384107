namespace TorchSharp;

public static partial class torch
{
    public static partial class distributions
    {
        /// <summary>
        /// A distribution, or as many at once as the batch shape says, of values that have the event shape. Samples and
        /// logarithms of probabilities have the shape: samples asked for, batch, event.
        /// </summary>
        public abstract class Distribution : IDisposable
        {
            private protected Distribution(Generator? generator, Size batch_shape, Size? event_shape = null)
            {
                this.generator = generator;
                this.batch_shape = batch_shape;
                this.event_shape = event_shape ?? Size.Empty;
            }

            public Size batch_shape { get; }

            public Size event_shape { get; }

            public abstract Tensor mean { get; }

            /// <summary>The likeliest value.</summary>
            public virtual Tensor mode => throw Lacks("mode");

            public abstract Tensor variance { get; }

            public virtual Tensor stddev => variance.sqrt();

            /// <summary>Where the random numbers come from; null is the device's default generator.</summary>
            private protected Generator? generator { get; }

            /// <summary>Samples through which no gradient passes.</summary>
            public virtual Tensor sample(params long[] sample_shape)
            {
                using var off = no_grad();
                return rsample(sample_shape);
            }

            public Tensor sample(Size sample_shape) => sample(sample_shape.Shape);

            /// <summary>Samples as functions of the parameters, where the distribution allows it: gradients reach those.</summary>
            public abstract Tensor rsample(params long[] sample_shape);

            public Tensor rsample(Size sample_shape) => rsample(sample_shape.Shape);

            /// <summary>The logarithm of the probability, or of its density, at the value.</summary>
            public abstract Tensor log_prob(Tensor value);

            public abstract Tensor entropy();

            /// <summary>The same distribution for a larger batch.</summary>
            /// <param name="batch_shape">A shape to which the batch shape broadcasts.</param>
            /// <param name="instance">What a derived class made; anything but a distribution of this kind is refused.</param>
            public abstract Distribution expand(Size batch_shape, Distribution? instance = null);

            /// <summary>The probability of values up to this one.</summary>
            public virtual Tensor cdf(Tensor value) => throw Lacks("cdf");

            /// <summary>The value up to which this is the probability.</summary>
            public virtual Tensor icdf(Tensor value) => throw Lacks("icdf");

            public virtual Tensor perplexity() => entropy().exp();

            /// <summary>Nothing is held but the parameters, which are the caller's: here so that code written for TorchSharp compiles.</summary>
            public void Dispose()
            {
            }

            private protected long[] Extended(long[] sample_shape) => [.. sample_shape, .. batch_shape, .. event_shape];

            private protected T Expanded<T>(Distribution? instance, T made)
                where T : Distribution =>
                instance is null or T ? made : throw new ArgumentException($"a {instance.GetType().Name} is no {typeof(T).Name}", nameof(instance));

            /// <summary>One of the two, as itself and as the other; they are the same distribution said twice.</summary>
            private protected static (Tensor Probabilities, Tensor Logits) Both(Tensor? probs, Tensor? logits, bool binary)
            {
                if ((probs is null) == (logits is null))
                {
                    throw new ArgumentException("give either probs or logits, not both and not none");
                }
                if (logits is not null)
                {
                    var normal = binary ? logits : logits - logits.logsumexp(-1, true);
                    return (binary ? normal.sigmoid() : normal.softmax(-1), normal);
                }
                var sure = binary ? probs! : probs! / probs!.sum(-1, true);
                var eps = finfo(sure.dtype).eps;
                var inside = sure.clamp(eps, 1 - eps);
                return (sure, binary ? inside.log() - (-inside).log1p() : inside.log());
            }

            private NotSupportedException Lacks(string name) => new($"{GetType().Name} has no {name}");
        }
    }
}
