using LibTorch.Native;
using static TorchSharp.torch.Tensor;

namespace TorchSharp;

/// <content>Random numbers and samples of distributions.</content>
public static partial class torch
{
    public static Tensor _sample_dirichlet(Tensor input, Generator? generator = null) => Aten._sample_dirichlet.Call(input, generator);

    public static Tensor _standard_gamma(Tensor input, Generator? generator = null) => Aten._standard_gamma.Call(input, generator);

    public static Tensor binomial(Tensor count, Tensor probs, Generator? generator = null) => count.binomial(probs, generator);

    public static double rand_float(Generator? generator = null) => Drawn(rand(1, ScalarType.Float64, generator: generator)).ToDouble();

    public static double randn_float(Generator? generator = null) => Drawn(randn(1, ScalarType.Float64, generator: generator)).ToDouble();

    public static bool randint_bool(Generator? generator = null) => randint_long(0, 2, generator) == 1;

    public static int randint_int(int high, Generator? generator = null) => (int)randint_long(0, high, generator);

    public static int randint_int(int low, int high, Generator? generator = null) => (int)randint_long(low, high, generator);

    public static long randint_long(long high, Generator? generator = null) => randint_long(0, high, generator);

    public static long randint_long(long low, long high, Generator? generator = null) => Drawn(randint(low, high, [1], generator: generator)).ToInt64();

    public static Tensor randperm(long n, Tensor @out, Generator? generator = null) => Into(@out, randperm(n, @out.dtype, @out.device, generator: generator));

    public static Tensor randperm_out(Tensor input, long n) => Into(input, randperm(n, input.dtype, input.device));

    public static Tensor rand_out(Tensor input, params long[] sizes) => Into(input, rand(sizes, input.dtype, input.device));

    public static Tensor randint_out(Tensor input, long high, long[] sizes) => Into(input, randint(high, sizes, input.dtype, input.device));

    /// <summary>The value of a tensor that is needed no longer.</summary>
    private static Scalar Drawn(Tensor one)
    {
        using (one)
        {
            return one.ToScalar();
        }
    }
}
