using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Probability distributions: samples, probabilities, moments. Without a generator samples come from the device's default one.</summary>
    public static partial class distributions
    {
        public static Normal Normal(Tensor loc, Tensor scale, Generator? generator = null) => new(loc, scale, generator);

        public static Normal Normal(float loc, float scale = 1, Generator? generator = null) => new(tensor(loc), tensor(scale), generator);

        public static Normal Normal(double loc, double scale = 1, Generator? generator = null) => new(tensor(loc), tensor(scale), generator);

        public static Uniform Uniform(Tensor low, Tensor high, Generator? generator = null) => new(low, high, generator);

        public static Bernoulli Bernoulli(Tensor? probs = null, Tensor? logits = null, Generator? generator = null) => new(probs, logits, generator);

        public static Bernoulli Bernoulli(float? probs, float? logits, Generator? generator = null) => new(Given(probs), Given(logits), generator);

        public static Bernoulli Bernoulli(double? probs, double? logits, Generator? generator = null) => new(Given(probs), Given(logits), generator);

        public static Categorical Categorical(Tensor? probs = null, Tensor? logits = null, Generator? generator = null) => new(probs, logits, generator);

        /// <summary>So many categories, all as likely.</summary>
        public static Categorical Categorical(int categories, Generator? generator = null) => new(ones(categories, ScalarType.Float64), null, generator);

        public static Multinomial Multinomial(int total_count, Tensor? probs = null, Tensor? logits = null, Generator? generator = null) =>
            new(total_count, probs, logits, generator);

        public static Multinomial Multinomial(int total_count, int categories, Generator? generator = null) => new(total_count, ones(categories, ScalarType.Float64), null, generator);

        private static Tensor? Given(float? value) => value is { } number ? tensor(number) : null;

        private static Tensor? Given(double? value) => value is { } number ? tensor(number) : null;
    }
}
