using System.Runtime.CompilerServices;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.autograd;

namespace LibTorch.Tests.Autograd;

/// <summary>Functions whose gradient is written in C#.</summary>
public class FunctionTests
{
    private sealed class Cube : SingleTensorFunction<Cube>
    {
        public override string Name => "Cube";

        public override Tensor forward(AutogradContext ctx, params object[] vars)
        {
            var x = (Tensor)vars[0];
            ctx.save_for_backward([x]);
            ctx.save_data("factor", vars[1]);
            return x * x * x * (double)vars[1];
        }

        public override List<Tensor> backward(AutogradContext ctx, Tensor grad_output)
        {
            var x = ctx.get_saved_variables()[0];
            return [grad_output * 3 * x * x * (double)ctx.get_data("factor")!, null!];
        }
    }

    private sealed class ExpOfOutput : SingleTensorFunction<ExpOfOutput>
    {
        public override string Name => "ExpOfOutput";

        public override Tensor forward(AutogradContext ctx, params object[] vars)
        {
            var y = ((Tensor)vars[0]).exp();
            ctx.save_for_backward([y]);
            return y;
        }

        public override List<Tensor> backward(AutogradContext ctx, Tensor grad_output) => [grad_output * ctx.get_saved_variables()[0]];
    }

    private sealed class SumAndArgmax : MultiTensorFunction<SumAndArgmax>
    {
        public static List<bool> GotNull { get; } = [];

        public override string Name => "SumAndArgmax";

        public override List<Tensor> forward(AutogradContext ctx, params object[] vars)
        {
            var (x, y) = ((Tensor)vars[0], (Tensor)vars[1]);
            ctx.set_materialize_grads((bool)vars[2]);
            var index = (x + y).argmax();
            ctx.mark_non_differentiable([index]);
            return [x + (2 * y), x * 5, index];
        }

        public override List<Tensor> backward(AutogradContext ctx, List<Tensor> grad_outputs)
        {
            GotNull.Clear();
            GotNull.AddRange(grad_outputs.Select(g => g is null));
            var (a, b) = (grad_outputs[0], grad_outputs[1]);
            return [b is null ? a : a + (5 * b), 2 * a, null!];
        }
    }

    private sealed class Doubled : SingleTensorFunction<Doubled>
    {
        public override string Name => "Doubled";

        public override Tensor forward(AutogradContext ctx, params object[] vars)
        {
            var x = (Tensor)vars[0];
            ctx.mark_dirty([x]);
            return x.mul_(2);
        }

        public override List<Tensor> backward(AutogradContext ctx, Tensor grad_output) => [grad_output * 2];
    }

    private sealed class Keeper : SingleTensorFunction<Keeper>
    {
        public override string Name => "Keeper";

        public override Tensor forward(AutogradContext ctx, params object[] vars)
        {
            ctx.save_data("state", vars[1]);
            return ((Tensor)vars[0]) * 3;
        }

        public override List<Tensor> backward(AutogradContext ctx, Tensor grad_output) => [ctx.get_data("state") is null ? grad_output : grad_output * 3, null!];
    }

    private sealed class Faulty : SingleTensorFunction<Faulty>
    {
        public override string Name => "Faulty";

        public static Func<Tensor, List<Tensor>> Backward { get; set; } = _ => [];

        public override Tensor forward(AutogradContext ctx, params object[] vars) => ((Tensor)vars[0]) * 2;

        public override List<Tensor> backward(AutogradContext ctx, Tensor grad_output) => Backward(grad_output);
    }

    [Fact]
    public void TheGradientIsTheOneWrittenInBackward()
    {
        using var scope = NewDisposeScope();
        var x = tensor(new[] { 1.0, 2, 3 }, requires_grad: true);
        var y = Cube.apply(x, 2.0);
        Assert.Equal([2.0, 16, 54], y.data<double>().ToArray());
        Assert.Equal("Cube", TorchAutograd.FunctionName(y));
        y.sum().backward();
        Assert.Equal([6.0, 24, 54], x.grad!.data<double>().ToArray());
    }

    [Fact]
    public void SecondAndThirdDerivativesGoThroughBackward()
    {
        using var scope = NewDisposeScope();
        var x = tensor(2.0, requires_grad: true);
        var first = grad([Cube.apply(x, 1.0)], [x], create_graph: true)[0];
        var second = grad([first], [x], create_graph: true)[0];
        Assert.Equal(12.0, first.item<double>());
        Assert.Equal(12.0, second.item<double>());
        Assert.Equal(6.0, grad([second], [x])[0].item<double>());

        var exp = ExpOfOutput.apply(x);
        first = grad([exp], [x], create_graph: true)[0];
        Assert.Equal(Math.Exp(2), grad([first], [x])[0].item<double>(), 12);
    }

    [Fact]
    public void NothingIsRecordedWithoutNeed()
    {
        using var scope = NewDisposeScope();
        Assert.False(Cube.apply(tensor(2.0), 1.0).requires_grad);
        using var off = no_grad();
        Assert.False(Cube.apply(tensor(2.0, requires_grad: true), 1.0).requires_grad);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void SeveralOutputsMayHaveNoGradient(bool materialize)
    {
        using var scope = NewDisposeScope();
        var x = tensor(new[] { 1f, 9 }, requires_grad: true);
        var y = tensor(new[] { 3f, 4 }, requires_grad: true);
        var outputs = SumAndArgmax.apply(x, y, materialize);
        Assert.False(outputs[2].requires_grad);
        Assert.Equal(1, outputs[2].item<long>());
        outputs[0].sum().backward();
        Assert.Equal([1f, 1], x.grad!.data<float>().ToArray());
        Assert.Equal([2f, 2], y.grad!.data<float>().ToArray());
        Assert.Equal(!materialize, SumAndArgmax.GotNull[1]);
    }

    [Fact]
    public void AnInputMayBeChangedInPlace()
    {
        using var scope = NewDisposeScope();
        var leaf = tensor(new[] { 1f, 2 }, requires_grad: true);
        var x = leaf * 1;
        var y = Doubled.apply(x);
        Assert.Equal([2f, 4], x.data<float>().ToArray());
        (x + y).sum().backward();
        Assert.Equal([4f, 4], leaf.grad!.data<float>().ToArray());
    }

    [Fact]
    public void BackwardTwiceNeedsTheGraphRetained()
    {
        using var scope = NewDisposeScope();
        var x = tensor(2.0, requires_grad: true);
        var y = Cube.apply(x, 1.0);
        y.backward(retain_graph: true);
        y.backward();
        Assert.Equal(24.0, x.grad!.item<double>());
        Assert.Contains("second time", Assert.Throws<TorchException>(() => y.backward()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ASavedTensorMayNotBeChangedInPlace()
    {
        using var scope = NewDisposeScope();
        var x = tensor(2.0, requires_grad: true) * 1;
        var y = Cube.apply(x, 1.0);
        x.add_(1);
        Assert.Contains("modified by an inplace operation", Assert.Throws<TorchException>(() => y.backward()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnExceptionOfBackwardReachesTheCaller()
    {
        using var scope = NewDisposeScope();
        var x = tensor(2.0, requires_grad: true);
        Faulty.Backward = _ => throw new FormatException("nothing fits");
        Assert.Equal("nothing fits", Assert.Throws<FormatException>(() => Faulty.apply(x).backward()).Message);
        Assert.Equal("nothing fits", Assert.Throws<FormatException>(() => grad([Faulty.apply(x)], [x])).Message);
        x.sum().backward();  // the engine still works
        Assert.Equal(1.0, x.grad!.item<double>());
    }

    [Fact]
    public void GradientsOfTheWrongNumberOrShapeAreRefused()
    {
        using var scope = NewDisposeScope();
        var x = tensor(new[] { 1f, 2 }, requires_grad: true);
        Faulty.Backward = _ => [];
        Assert.Contains("Faulty gave 0 gradients", Assert.Throws<InvalidOperationException>(() => Faulty.apply(x).sum().backward()).Message, StringComparison.Ordinal);
        Faulty.Backward = _ => [ones(3)];
        Assert.Contains("Faulty returned an invalid gradient", Assert.Throws<TorchException>(() => Faulty.apply(x).sum().backward()).Message, StringComparison.Ordinal);
        Faulty.Backward = g => [g, g];
        Assert.Contains("gave 2 gradients", Assert.Throws<InvalidOperationException>(() => Faulty.apply(x).sum().backward()).Message, StringComparison.Ordinal);
        Faulty.Backward = g => [g, g];
        Assert.Contains("position 2", Assert.Throws<InvalidOperationException>(() => Faulty.apply(x, "text").sum().backward()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TheGraphFreesItsContext()
    {
        var context = Use();
        for (var i = 0; i < 10 && context.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
        Assert.False(context.IsAlive);

        [MethodImpl(MethodImplOptions.NoInlining)]
        static WeakReference Use()
        {
            using var scope = NewDisposeScope();
            var x = tensor(2.0, requires_grad: true);
            var state = new object();
            var y = Keeper.apply(x, state);
            y.backward();
            Assert.Equal(3.0, x.grad!.item<double>());
            return new WeakReference(state);
        }
    }

    [Fact]
    public void AHookSeesAndReplacesGradientsUntilTakenOff()
    {
        using var scope = NewDisposeScope();
        var x = tensor(new[] { 1f, 2 }, requires_grad: true);
        var seen = new List<float>();
        using (TorchAutograd.RegisterHook(x, g =>
        {
            seen.AddRange(g.data<float>().ToArray());
            return g * 10;
        }))
        {
            (x * 3).sum().backward();
        }
        (x * 3).sum().backward();
        Assert.Equal([3f, 3], seen);
        Assert.Equal([33f, 33], x.grad!.data<float>().ToArray());
        using var bad = TorchAutograd.RegisterHook(x, _ => throw new FormatException("no"));
        Assert.Throws<FormatException>(() => x.sum().backward());
        Assert.Throws<TorchException>(() => TorchAutograd.RegisterHook(ones(1), g => g));
    }

    [Fact]
    public void AnomalyDetectionFindsWhatIsNotANumber()
    {
        using var scope = NewDisposeScope();
        var x = tensor(0.0, requires_grad: true);
        using (detect_anomaly())
        {
            Assert.True(AnomalyMode.IsEnabled);
            Assert.Contains("nan", Assert.Throws<TorchException>(() => (x.sqrt() * 0).backward()).Message, StringComparison.Ordinal);
            using var off = set_detect_anomaly(false);
            (x.sqrt() * 0).backward();
        }
        Assert.False(AnomalyMode.IsEnabled);
    }

    [Fact]
    public void AChainOf100000OperationsIsDifferentiatedAndFreed()
    {
        // A stack of 256 KiB: recursion over the chain would need many MiB.
        var thread = new Thread(
            () =>
            {
                var x = tensor(1.0, requires_grad: true);
                using var plain = Chain(x, 100_000, y => y + 1e-5);
                plain.backward();
                Assert.Equal(1.0, x.grad!.item<double>());
                Chain(x, 100_000, y => y * 1.0).Dispose();
                Chain(x, 20_000, y => Cube.apply(y, 1.0)).Dispose();
                x.Dispose();
            },
            256 << 10);
        thread.Start();
        thread.Join();

        static Tensor Chain(Tensor x, int length, Func<Tensor, Tensor> link)
        {
            var y = x * 1;
            for (var i = 0; i < length; i++)
            {
                using var previous = y;
                y = link(y);
            }
            return y;
        }
    }
}
