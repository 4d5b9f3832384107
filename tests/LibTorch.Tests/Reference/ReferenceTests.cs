using TorchSharp;
using static TorchSharp.torch;

namespace LibTorch.Tests.Reference;

/// <summary>
/// Values and gradients equal PyTorch's. Float32 and ComplexFloat32: within 1e-5 relative plus 2e-6 absolute (sums may run in
/// another order, vector kernels differ in the last digits); Float64 and ComplexFloat64: within 1e-12 relative plus 1e-12
/// absolute; integers and booleans exactly. NaN equals NaN, and the infinities themselves.
/// </summary>
public class ReferenceTests
{
    public static TheoryData<string, string> Calls
    {
        get
        {
            var calls = new TheoryData<string, string>();
            foreach (var theme in Theme.All.Values)
            {
                foreach (var call in theme)
                {
                    calls.Add(theme.Name, call);
                }
            }
            return calls;
        }
    }

    internal static (double Relative, double Absolute) Tolerance(ScalarType type) => type switch
    {
        ScalarType.Float32 or ScalarType.ComplexFloat32 => (1e-5, 2e-6),
        ScalarType.Float64 or ScalarType.ComplexFloat64 => (1e-12, 1e-12),
        _ => (0, 0),
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public void ValuesAndGradientsAreThoseOfPyTorchAndNothingLeaks(string theme, string call)
    {
        foreach (var variant in Theme.All[theme].Variants(call))
        {
            LiveTensors.AssertUnchanged(() =>
            {
                using var scope = NewDisposeScope();
                Compare(Theme.All[theme], call, variant);
            });
        }
    }

    [Fact]
    public void EveryCaseIsOnBothSides()
    {
        Assert.Equal(Directory.GetFiles(StoredTheme.Folder, "*.gz").Select(Path.GetFileNameWithoutExtension).Order(), Theme.All.Keys.Order());
        foreach (var theme in Theme.All.Values)
        {
            Assert.Equal(theme.Stored.Keys.Order(), theme.Where(call => !Theme.IsInPlace(call)).Order());
        }
    }

    private static void Compare(Theme theme, string call, StoredVariant expected)
    {
        void Fail(string what) => Assert.Fail($"{theme.Name} {call} ({expected.Name}): {what}");

        var inputs = expected.MakeInputs();
        var wanted = theme.Wanted(call, expected);
        if (wanted is null)
        {
            Assert.Throws<TorchException>(() => theme.Run(call, inputs));
            return;
        }
        var results = theme.Run(call, inputs);
        if (results.Length != wanted.Results.Length)
        {
            Fail($"expected {wanted.Results.Length} results, got {results.Length}");
        }
        foreach (var (result, stored) in results.Zip(wanted.Results))
        {
            if (stored.DifferenceTo(result) is { } difference)
            {
                Fail(difference);
            }
        }
        if (wanted.Gradients is null)
        {
            if (!Theme.IsInPlace(call) && results.Any(result => result.requires_grad))
            {
                Fail("a result requires gradients");
            }
            return;
        }
        var graph = results.Where(result => result.requires_grad).ToArray();
        if (graph.Length == 0 && Theme.IsInPlace(call))
        {
            return;  // the case says why
        }
        autograd.backward(graph, Array.ConvertAll(graph, Weights));
        foreach (var (stored, leaf) in wanted.Gradients.Zip(wanted.Leaves))
        {
            var gradient = inputs[leaf].grad;
            var difference = (stored, gradient) switch
            {
                (null, null) => null,
                (null, _) => "expected none, got one",
                (_, null) => "there is none",
                _ => stored.DifferenceTo(gradient),
            };
            if (difference is not null)
            {
                Fail($"gradient of input {leaf}: {difference}");
            }
        }
    }

    /// <summary>As in make_reference.py.</summary>
    private static Tensor Weights(Tensor result)
    {
        var ramp = linspace(0.5, 1.5, result.numel(), float64).reshape(result.shape);
        if (!result.is_complex())
        {
            return ramp.to(result.dtype);
        }
        var numbers = ramp.data<double>().Select(number => new System.Numerics.Complex(number, number / 2)).ToArray();
        return TensorData.From<System.Numerics.Complex>(numbers, result.shape).to(result.dtype);
    }
}
