using DeepLearn.Autograd;
using DeepLearn.Errors;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Tests.Autograd;

/// <summary>Derivatives of functions; the numbers are those of torch.autograd.functional in PyTorch 1.13.1, to 8 decimals.</summary>
public sealed class DerivativesTests : IDisposable
{
    private readonly DisposeScope _scope = NewDisposeScope();
    private readonly Tensor _a = tensor(new[,] { { 1.0, 2 }, { 3, 4 } });
    private readonly Tensor _b = tensor(new[] { 0.5, -1 });
    private readonly Tensor[] _directions = [tensor(new[,] { { 1.0, 0 }, { 0.5, -1 } }), tensor(new[] { 2.0, 1 })];

    public void Dispose() => _scope.Dispose();

    private static IReadOnlyList<Tensor> TwoResults(IReadOnlyList<Tensor> inputs) => [inputs[0].mv(inputs[1]).tanh(), inputs[0].square().sum()];

    private static IReadOnlyList<Tensor> Scalar(IReadOnlyList<Tensor> inputs) => [(inputs[0].mv(inputs[1]).exp() * inputs[1]).sum()];

    private static void Equal(double[] expected, Tensor actual, params long[] shape)
    {
        Assert.Equal(shape, actual.shape);
        Assert.All(expected.Zip(actual.contiguous().data<double>().ToArray()), pair => Assert.Equal(pair.First, pair.Second, 1e-7));
    }

    [Fact]
    public void Jacobians_have_the_shape_of_the_result_and_of_the_input()
    {
        var jacobian = Derivatives.Jacobian(TwoResults, [_a, _b]);
        Equal([0.0903533195, -0.1807066389, 0, 0, 0, 0, 0.0132961133, -0.0265922267], jacobian[0][0], 2, 2, 2);
        Equal([0.1807066389, 0.3614132778, 0.07977668, 0.1063689067], jacobian[0][1], 2, 2);
        Equal([2, 4, 6, 8], jacobian[1][0], 2, 2);
        Equal([0, 0], jacobian[1][1], 2);
    }

    [Fact]
    public void Hessians_are_rows_of_mixed_derivatives()
    {
        var hessian = Derivatives.Hessian(Scalar, [_a, _b]);
        Equal([0.02789127, -0.05578254, 0, 0, -0.05578254, 0.11156508, 0, 0, 0, 0, -0.02052125, 0.0410425, 0, 0, 0.0410425, -0.082085], hessian[0][0], 2, 2, 2, 2);
        Equal([0.2789127, 0.11156508, -0.33469524, -0.11156508, -0.2052125, -0.1231275, 0.246255, 0.16417], hessian[0][1], 2, 2, 2);
        Equal([0.2789127, -0.33469524, -0.2052125, 0.246255, 0.11156508, -0.11156508, -0.1231275, 0.16417], hessian[1][0], 2, 2, 2);
        Equal([-0.18093959, -0.06937451, -0.06937451, -0.21041967], hessian[1][1], 2, 2);
    }

    [Fact]
    public void Products_with_a_direction_equal_those_with_the_whole_matrix()
    {
        var jacobian = Derivatives.Jacobian(TwoResults, [_a, _b]);
        var moved = Derivatives.Directional(TwoResults, [_a, _b], _directions);
        for (var i = 0; i < 2; i++)
        {
            var whole = jacobian[i].Zip(_directions, (part, direction) => part.reshape(-1, direction.numel()).mv(direction.flatten())).Aggregate((x, y) => x + y);
            Assert.True(moved[i].flatten().allclose(whole));
        }

        var hessian = Derivatives.Hessian(Scalar, [_a, _b]);
        var product = Derivatives.HessianProduct(Scalar, [_a, _b], _directions);
        for (var i = 0; i < 2; i++)
        {
            var whole = hessian[i].Zip(_directions, (part, direction) => part.reshape(-1, direction.numel()).mv(direction.flatten())).Aggregate((x, y) => x + y);
            Assert.True(product[i].flatten().allclose(whole));
        }
    }

    [Fact]
    public void Nothing_is_left_behind()
    {
        var before = Tensor.TotalCount;
        foreach (var tensor in Derivatives.Hessian(Scalar, [_a, _b]).Concat(Derivatives.Jacobian(TwoResults, [_a, _b])).SelectMany(row => row))
            tensor.Dispose();
        foreach (var tensor in Derivatives.Gradient(Scalar, [_a, _b]).Concat(Derivatives.HessianProduct(Scalar, [_a, _b], _directions)))
            tensor.Dispose();
        Assert.Empty(GradientCheck.Run(TwoResults, [_a, _b]));
        Assert.Equal(before, Tensor.TotalCount);
        Assert.Null(_a.grad);
        Assert.False(_a.requires_grad);
    }

    [Fact]
    public void They_work_where_gradients_are_off()
    {
        using var off = no_grad();
        Equal([2, 4, 6, 8], Derivatives.Gradient(inputs => [inputs[0].square().sum()], [_a])[0], 2, 2);
        Assert.False(is_grad_enabled());
    }

    [Fact]
    public void A_check_finds_the_gradient_that_is_wrong()
    {
        var halved = new GradientFunction("Halved", (_, arguments) => [((Tensor)arguments[0]!).square()], (_, gradients) => [gradients[0]]);
        var mismatch = Assert.Single(GradientCheck.Run(inputs => [(Tensor)halved.apply(inputs[0])], [tensor(new[] { 0.5f, 3 })]));
        Assert.Equal((0, 1, 0, 1), (mismatch.Output, mismatch.OutputElement, mismatch.Input, mismatch.InputElement));
        Assert.Equal(1, mismatch.Gradient);
        Assert.Equal(6, mismatch.Slope, 1e-6);
        Assert.Equal(5, mismatch.Error, 1e-6);
    }

    [Fact]
    public void What_is_not_a_number_is_a_mismatch()
    {
        var undefined = new GradientFunction("Undefined", (_, arguments) => [((Tensor)arguments[0]!).clone()], (_, gradients) => [gradients[0]! * double.NaN]);
        Assert.Equal(double.PositiveInfinity, GradientCheck.Run(inputs => [(Tensor)undefined.apply(inputs[0])], [_b])[0].Error);
    }

    [Theory]
    [InlineData("NoGradientForType")]
    [InlineData("NotAScalar")]
    [InlineData("OneOutputNeeded")]
    [InlineData("ShapeMismatch")]
    public void Errors_name_what_is_wrong(string id)
    {
        Action work = id switch
        {
            "NoGradientForType" => () => Derivatives.Jacobian(TwoResults, [tensor(new[] { 1, 2 })]),
            "NotAScalar" => () => Derivatives.Gradient(inputs => [inputs[0]], [_a]),
            "OneOutputNeeded" => () => Derivatives.Hessian(TwoResults, [_a, _b]),
            _ => () => Derivatives.Directional(TwoResults, [_a, _b], [_a, _a]),
        };
        Assert.Equal(id, Assert.Throws<DeepLearnException>(work).Id);
    }
}
