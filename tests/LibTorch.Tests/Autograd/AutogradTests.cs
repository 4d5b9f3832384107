using TorchSharp;
using static TorchSharp.torch;

namespace LibTorch.Tests.Autograd;

/// <summary>Modes, accumulation, second derivatives, and gradients against finite differences.</summary>
public class AutogradTests
{
    [Fact]
    public void GradientsAccumulateUntilCleared()
    {
        using var scope = NewDisposeScope();
        var x = arange(4, float32, requires_grad: true);
        (2 * x.dot(x)).backward();
        Assert.Equal([0f, 4, 8, 12], x.grad!.data<float>().ToArray());
        x.sum().backward();
        Assert.Equal([1f, 5, 9, 13], x.grad!.data<float>().ToArray());
        x.grad.zero_();
        Assert.Equal(0f, x.grad.sum().item<float>());
        x.grad = null;
        Assert.Null(x.grad);
    }

    [Fact]
    public void DetachedValuesAreConstants()
    {
        using var scope = NewDisposeScope();
        var x = arange(4, float32, requires_grad: true);
        var u = (x * x).detach();
        (u * x).sum().backward();
        Assert.Equal(u.data<float>().ToArray(), x.grad!.data<float>().ToArray());
    }

    [Fact]
    public void ModesEndWithTheirBlockAndNest()
    {
        using var scope = NewDisposeScope();
        var x = ones(2, requires_grad: true);
        Assert.True(is_grad_enabled());
        using (no_grad())
        {
            Assert.False((x * 2).requires_grad);
            using (enable_grad())
            {
                Assert.True((x * 2).requires_grad);
            }
            Assert.False(is_grad_enabled());
        }
        using (inference_mode())
        {
            Assert.True(is_inference_mode_enabled());
            Assert.False((x * 2).requires_grad);
        }
        Assert.True(is_grad_enabled());
        Assert.True((x * 2).requires_grad);
    }

    [Fact]
    public void AModeBelongsToItsThread()
    {
        using var off = no_grad();
        var inOther = false;
        var thread = new Thread(() => inOther = is_grad_enabled());
        thread.Start();
        thread.Join();
        Assert.True(inOther);
        Assert.False(is_grad_enabled());
    }

    [Fact]
    public void SecondDerivativesComeFromAGraphOfTheFirst()
    {
        using var scope = NewDisposeScope();
        var x = tensor(2.0, requires_grad: true);
        var first = autograd.grad([x.pow(3)], [x], create_graph: true)[0];
        Assert.Equal(12.0, first.item<double>());
        Assert.Equal(12.0, autograd.grad([first], [x])[0].item<double>());
    }

    [Fact]
    public void AnInputThatDoesNotMatterIsRefusedOrNull()
    {
        using var scope = NewDisposeScope();
        var x = ones(1, requires_grad: true);
        var y = ones(1, requires_grad: true);
        Assert.Throws<TorchException>(() => autograd.grad([x * 2], [y]));
        Assert.Null(autograd.grad([x * 2], [y], allow_unused: true)[0]);
        Assert.Throws<ArgumentException>(() => autograd.grad([x * 2], [x], [ones(1), ones(1)]));
    }

    [Fact]
    public void BackwardOfSeveralOutputsTakesTheirWeights()
    {
        using var scope = NewDisposeScope();
        var x = ones(2, requires_grad: true);
        autograd.backward(x * 3, tensor(new[] { 1f, 10f }));
        Assert.Equal([3f, 30], x.grad!.data<float>().ToArray());
        Assert.Equal("MulBackward0", TorchAutograd.FunctionName(x * 3));
        Assert.Equal("AddBackward0", TorchAutograd.FunctionName(x + 1));
        Assert.Equal("RsubBackward1", TorchAutograd.FunctionName(1 - x));
        Assert.Null(TorchAutograd.FunctionName(x));
    }

    [Fact]
    public void AParameterTakesOverItsTensor()
    {
        using var data = ones(3);
        using var parameter = nn.Parameter(data);
        Assert.True(data.IsInvalid);
        Assert.True(parameter.requires_grad);
        Assert.True(parameter.is_leaf);
    }

    public static TheoryData<string> Differentiable => ["conv2d", "linear", "batch_norm", "max_pool2d", "avg_pool2d", "softmax", "cross_entropy", "sigmoid", "tanh", "mse"];

    /// <summary>In double precision the slope over 2e-6 agrees with the gradient to 1e-6.</summary>
    [Theory]
    [MemberData(nameof(Differentiable))]
    public void GradientsAgreeWithFiniteDifferences(string name)
    {
        using var scope = NewDisposeScope();
        manual_seed(3);
        var kernel = randn(3, 2, 3, 3, float64);
        var weight = randn(5, 4, float64);
        var image = randn(2, 2, 4, 4, float64);
        var matrix = randn(3, 4, float64);
        var labels = tensor(new long[] { 1, 0, 3 });
        (Tensor Input, Func<Tensor, Tensor> Function) work = name switch
        {
            "conv2d" => (image, x => nn.functional.conv2d(x, kernel, padding: [1, 1])),
            "linear" => (matrix, x => nn.functional.linear(x, weight)),
            "batch_norm" => (image, x => nn.functional.batch_norm(x, null, null, training: true)),
            "max_pool2d" => (image, x => nn.functional.max_pool2d(x, [2, 2])),
            "avg_pool2d" => (image, x => nn.functional.avg_pool2d(x, [2, 2])),
            "softmax" => (matrix, x => nn.functional.softmax(x, 1)),
            "cross_entropy" => (matrix, x => nn.functional.cross_entropy(x, labels)),
            "sigmoid" => (matrix, x => x.sigmoid()),
            "tanh" => (matrix, x => x.tanh()),
            _ => (matrix, x => nn.functional.mse_loss(x, zeros_like(x))),
        };
        Tensor Loss(Tensor x)
        {
            var y = work.Function(x);
            return (y * linspace(0.5, 1.5, y.numel(), float64).reshape(y.shape)).sum();
        }

        var input = work.Input.requires_grad_();
        Loss(input).backward();
        var gradient = input.grad!.flatten();
        using var off = no_grad();
        var flat = input.detach().flatten();
        for (var i = 0; i < flat.numel(); i++)
        {
            var at = flat[i].item<double>();
            flat[i] = at + 1e-6;
            var above = Loss(input).item<double>();
            flat[i] = at - 1e-6;
            var below = Loss(input).item<double>();
            flat[i] = at;
            Assert.Equal((above - below) / 2e-6, gradient[i].item<double>(), 1e-6 * Math.Max(1, Math.Abs(gradient[i].item<double>())));
        }
    }
}
