using LibTorch.Native;

namespace TorchSharp;

public static partial class torch
{
    /// <content>Random numbers. Without a generator they come from the device's default one, which <see cref="manual_seed"/> seeds.</content>
    public partial class Tensor
    {
        public Tensor bernoulli(Generator? generator = null) => Aten.bernoulli.Call(this, generator);

        public Tensor bernoulli_(double p = 0.5, Generator? generator = null) => Aten.bernoulli__float.InPlace(this, p, generator);

        public Tensor bernoulli_(Tensor p, Generator? generator = null) => Aten.bernoulli__Tensor.InPlace(this, p, generator);

        public Tensor multinomial(long num_samples, bool replacement = false, Generator? generator = null) =>
            Aten.multinomial.Call(this, num_samples, replacement, generator);

        public Tensor poisson(Generator? generator = null) => Aten.poisson.Call(this, generator);

        public Tensor normal_(double mean = 0.0, double std = 1.0, Generator? generator = null) => Aten.normal_.InPlace(this, mean, std, generator);

        public Tensor uniform_(double from, double to, Generator? generator = null) => Aten.uniform_.InPlace(this, from, to, generator);

        public Tensor random_(double from, double to, Generator? generator = null) =>
            Aten.random__from.InPlace(this, checked((long)from), checked((long)to), generator);

        public Tensor exponential_(double lambda = 1.0, Generator? generator = null) => Aten.exponential_.InPlace(this, lambda, generator);

        public Tensor geometric_(double p, Generator? generator = null) => Aten.geometric_.InPlace(this, p, generator);

        public Tensor cauchy_(double median = 0.0, double sigma = 1.0, Generator? generator = null) => Aten.cauchy_.InPlace(this, median, sigma, generator);

        public Tensor log_normal_(double mean = 0.0, double std = 1.0, Generator? generator = null) => Aten.log_normal_.InPlace(this, mean, std, generator);

        public Tensor rand_like(ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Finish(Aten.rand_like.Call(this, dtype, Arg.None, device), requires_grad);

        public Tensor randn_like(ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Finish(Aten.randn_like.Call(this, dtype, Arg.None, device), requires_grad);

        public Tensor randint_like(long low, long high, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Finish(Aten.randint_like_low_dtype.Call(this, low, high, dtype, Arg.None, device), requires_grad);
    }
}
