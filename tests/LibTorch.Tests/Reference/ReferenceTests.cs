using TorchSharp;
using static TorchSharp.torch;

namespace LibTorch.Tests.Reference;

/// <summary>
/// Values and gradients equal PyTorch's. Float32: 1e-5 relative and 1e-6 absolute (sums may run in another order); Float64:
/// 1e-12; integers and booleans exactly.
/// </summary>
public class ReferenceTests
{
    public static TheoryData<string> Names => [.. ReferenceFile.Instance.Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void ValueAndGradientsAreThoseOfPyTorch(string name)
    {
        using var scope = NewDisposeScope();
        var expected = ReferenceFile.Instance.Cases[name];
        var inputs = Array.ConvertAll(expected.Inputs, input => ReferenceFile.Instance.Inputs[input].ToTensor());
        foreach (var input in inputs)
        {
            input.requires_grad_(input.is_floating_point());
        }

        var result = ReferenceCases.All[name](inputs);

        AssertSame(expected.Result, result, name);
        Assert.Equal(expected.Gradients is not null, result.requires_grad);
        if (expected.Gradients is { } gradients)
        {
            var ramp = linspace(0.5, 1.5, result.numel(), result.dtype).reshape(result.shape);
            (result * ramp).sum().backward();
            foreach (var (gradient, input) in gradients.Zip(inputs))
            {
                Assert.Equal(gradient is null, input.grad is null);
                if (gradient is not null)
                {
                    AssertSame(gradient, input.grad!, name + " gradient");
                }
            }
        }
    }

    [Fact]
    public void EveryCaseIsInBothLists() =>
        Assert.Equal(ReferenceFile.Instance.Cases.Keys.Order(), ReferenceCases.All.Keys.Order());

    private static void AssertSame(StoredTensor expected, Tensor actual, string name)
    {
        Assert.Equal(expected.DType, actual.dtype);
        Assert.Equal(expected.Shape, actual.shape);
        var (relative, absolute) = expected.DType switch
        {
            ScalarType.Float32 => (1e-5, 1e-6),
            ScalarType.Float64 => (1e-12, 1e-12),
            _ => (0d, 0d),
        };
        var values = actual.detach().to(ScalarType.Float64).data<double>().ToArray();
        foreach (var (e, a) in expected.ToDoubles().Zip(values))
        {
            Assert.True(Math.Abs(e - a) <= absolute + (relative * Math.Abs(e)) || (double.IsNaN(e) && double.IsNaN(a)), $"{name}: expected {e:R}, got {a:R}");
        }
    }
}
