using TorchSharp;
using static TorchSharp.torch;

namespace LibTorch.Tests.Kernels;

[Collection(KernelCollection.Name)]
public sealed class OptimizerStepTests : IDisposable
{
    private static readonly long[][] Shapes = [[3, 5], [1], [0], [40_001], [17, 9, 2]];

    private readonly DisposeScope _scope = NewDisposeScope();

    public void Dispose() => _scope.Dispose();

    [Theory]
    [InlineData(0, 0, 0, false)]
    [InlineData(0, 0, 0.1, false)]
    [InlineData(0.9, 0, 0, false)]
    [InlineData(0.9, 0.3, 0.01, false)]
    [InlineData(0.9, 0, 0.01, true)]
    public void SgdStepsAreLibtorchs(double momentum, double dampening, double decay, bool nesterov) =>
        EachType((type, tolerance) => Compare(tolerance, () =>
        {
            var parameters = Draw(type, 1);
            var velocities = momentum == 0 ? [] : Array.ConvertAll(parameters, p => zeros_like(p));
            for (var step = 0; step < 3; step++)
            {
                var fresh = Array.ConvertAll(parameters, _ => step == 0);
                TorchOptimizers.sgd_step_(parameters, Draw(type, 2 + step), velocities, fresh, 0.1, momentum, dampening, decay, nesterov);
            }
            return [.. parameters, .. velocities];
        }));

    [Theory]
    [InlineData(0, false)]
    [InlineData(0.1, false)]
    [InlineData(0.1, true)]
    public void AdamStepsAreLibtorchs(double decay, bool decoupled) =>
        EachType((type, tolerance) => Compare(tolerance, () =>
        {
            var parameters = Draw(type, 1);
            Tensor[] means = Array.ConvertAll(parameters, p => zeros_like(p)), squares = Array.ConvertAll(parameters, p => zeros_like(p));
            for (var step = 1; step <= 3; step++)
            {
                TorchOptimizers.adam_step_(
                    parameters, Draw(type, 1 + step), means, squares, Array.ConvertAll(parameters, _ => (long)step), 0.01, 0.9, 0.999, 1e-8, decay, decoupled);
            }
            return [.. parameters, .. means, .. squares];
        }));

    [Theory]
    [InlineData(0.5)]
    [InlineData(1e6)]
    public void ClippingIsLibtorchs(double limit) =>
        EachType((type, tolerance) => Compare(tolerance, () =>
        {
            var gradients = Draw(type, 1);
            var norm = TorchOptimizers.clip_grad_norm_(gradients, limit);
            return [.. gradients, tensor(norm)];
        }));

    [Fact]
    public void AClippedNormIsTheLimitAndNaNReachesEveryGradient()
    {
        Tensor[] gradients = [tensor(new[] { 3f, 0 }), tensor(new[] { 4f })];
        Assert.Equal(5, TorchOptimizers.clip_grad_norm_(gradients, 1), 6);
        Assert.Equal([0.6f, 0], gradients[0].data<float>().ToArray(), (a, b) => Math.Abs(a - b) < 1e-6);
        gradients[1][0] = float.NaN;
        Assert.True(double.IsNaN(TorchOptimizers.clip_grad_norm_(gradients, 1)));
        Assert.True(float.IsNaN(gradients[0][0].item<float>()));
    }

    [Fact]
    public void OtherLayoutsAndTypesWorkToo()
    {
        var transposed = ones(3, 2).t();
        TorchOptimizers.sgd_step_([transposed], [ones(2, 3)], [], [], 0.5);
        Assert.Equal(3f, transposed.sum().item<float>());
        var both = ones(3, 2).t();
        TorchOptimizers.sgd_step_([both], [arange(6, float32).reshape(3, 2).t()], [], [], 1);
        Assert.Equal([1f, -1, -3, 0, -2, -4], both.contiguous().data<float>().ToArray());
        var half = ones(4, ScalarType.BFloat16);
        TorchOptimizers.sgd_step_([half], [ones(4, ScalarType.BFloat16)], [], [], 0.5);
        Assert.Equal(2f, half.to(ScalarType.Float32).sum().item<float>());
    }

    [Fact]
    public void AnInfiniteParameterStaysInfiniteWithoutDecay()
    {
        var parameter = tensor(new[] { float.NegativeInfinity, 1 });
        TorchOptimizers.sgd_step_([parameter], [ones(2)], [], [], 0.5);
        Assert.Equal([float.NegativeInfinity, 0.5f], parameter.data<float>().ToArray());
    }

    [Fact]
    public void BackwardAfterAStepSeesThatAWeightItNeedsHasChanged()
    {
        var x = ones(3, requires_grad: true);
        var loss = (x * x).sum();
        using (no_grad())
        {
            TorchOptimizers.sgd_step_([x], [ones(3)], [], [], 0.5);
        }
        var error = Assert.Throws<TorchException>(() => loss.backward());
        Assert.Contains("modified by an inplace operation", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ListsThatDoNotFitAreRefused()
    {
        Assert.Throws<TorchException>(() => TorchOptimizers.sgd_step_([ones(2)], [], [], [], 0.5));
        Assert.Throws<TorchException>(() => TorchOptimizers.sgd_step_([ones(2)], [ones(2)], [], [], 0.5, momentum: 0.9));
        Assert.Throws<TorchException>(() => TorchOptimizers.sgd_step_([ones(2)], [ones(3)], [], [], 0.5));
    }

    private static void EachType(Action<ScalarType, double> test)
    {
        test(ScalarType.Float32, Compared.Single);
        test(ScalarType.Float64, Compared.Double);
    }

    private static void Compare(double tolerance, Func<Tensor[]> work) =>
        Compared.Same(Compared.With(kernels: false, work), Compared.With(kernels: true, work), tolerance);

    /// <summary>The same numbers for the same seed.</summary>
    private static Tensor[] Draw(ScalarType type, int seed)
    {
        using var generator = new Generator((ulong)seed);
        return Array.ConvertAll(Shapes, shape => randn(shape, type, generator: generator));
    }
}
