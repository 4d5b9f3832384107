using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.autograd;

namespace LibTorch.Tests.Autograd;

/// <summary>torch.autograd.functional, and the graph behind a tensor.</summary>
public class FunctionalTests
{
    [Fact]
    public void AJacobianHasTheShapeOfTheOutputAndOfTheInput()
    {
        using var scope = NewDisposeScope();
        var x = tensor(new double[,] { { 1, 3 }, { 2, 4 } });
        var y = tensor(new double[] { 1, 5 });
        var found = functional.jacobian(inputs => inputs[0].mv(inputs[1]), x, y).ToList();
        Assert.Equal([2L, 2, 2], found[0].shape);
        Assert.Equal([1.0, 5, 0, 0, 0, 0, 1, 5], found[0].data<double>().ToArray());
        Assert.Equal([1.0, 3, 2, 4], found[1].data<double>().ToArray());
    }

    [Fact]
    public void OutputsThatDoNotDependOnAnInputHaveAJacobianOfZeros()
    {
        using var scope = NewDisposeScope();
        var x = tensor(new[] { 1f, 2 });
        var found = functional.jacobian(input => new[] { input * 3, ones(3), zeros(0) }, x).ToList();
        Assert.Equal([3f, 0, 0, 3], found[0].data<float>().ToArray());
        Assert.Equal([3L, 2], found[1].shape);
        Assert.Equal(0f, found[1].abs().sum().item<float>());
        Assert.Equal([0L, 2], found[2].shape);
        Assert.Equal([2f, 4], functional.jacobian(input => input.square(), x).diag().data<float>().ToArray());
    }

    [Fact]
    public void AGraphLeadsFromTheResultToItsLeaves()
    {
        using var scope = NewDisposeScope();
        var x = ones(2, requires_grad: true);
        var root = TorchAutograd.Graph((x * 2).exp())!;
        Assert.Equal("ExpBackward0", root.Name);
        var product = Assert.Single(root.Inputs);
        Assert.Equal("MulBackward0", product.Name);
        var leaf = Assert.Single(product.Inputs);
        Assert.Equal(x.Handle, leaf.Leaf!.Handle);
        Assert.Null(TorchAutograd.Graph(x));
        Assert.Null(TorchAutograd.Graph(ones(1)));
    }
}
