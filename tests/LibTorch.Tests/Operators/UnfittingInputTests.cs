using LibTorch.Tests.Reference;
using TorchSharp;
using static TorchSharp.torch;

namespace LibTorch.Tests.Operators;

/// <summary>
/// Every call of the reference cases, with each input in turn replaced by one that may not fit: another shape, another type,
/// positions far outside, a tensor without memory, a disposed one. It gives an answer or an exception with one line of message,
/// never a leak, and never the end of the process.
/// </summary>
public class UnfittingInputTests
{
    private const long FarAway = 1L << 40;

    public static TheoryData<string> Themes => [.. Theme.All.Keys];

    [Theory]
    [MemberData(nameof(Themes))]
    public void AreRefusedInOneLineOrServe(string theme)
    {
        foreach (var call in Theme.All[theme])
        {
            var variant = Theme.All[theme].Variants(call)[0];
            for (var place = 0; place < variant.Inputs.Length; place++)
            {
                foreach (var (what, replace) in Replacements)
                {
                    if (theme == "special" && what.StartsWith("far ", StringComparison.Ordinal))
                    {
                        continue;  // the order of a polynomial: as many steps as it says
                    }
                    LiveTensors.AssertUnchanged(() => Call(Theme.All[theme], call, variant, place, what, replace));
                }
            }
        }
    }

    [Theory]
    [InlineData("matmul", 0, "another shape", "mat1 and mat2 shapes cannot be multiplied")]
    [InlineData("inverse", 0, "another shape", "must be batches of square matrices")]
    [InlineData("inverse", 0, "whole numbers", "Expected a floating point or complex tensor")]
    [InlineData("mv", 1, "another shape", "vector")]
    public void TheMessageSaysWhy(string call, int place, string what, string message)
    {
        var theme = Theme.All["linear_algebra"];
        var error = Call(theme, call, theme.Variants(call)[0], place, what, Replacements[what]);
        Assert.Contains(message, Assert.IsType<TorchException>(error).Message, StringComparison.Ordinal);
    }

    private static readonly IReadOnlyDictionary<string, Func<Tensor, Tensor>> Replacements = new Dictionary<string, Func<Tensor, Tensor>>
    {
        ["another shape"] = x => zeros([7, 11, 13], x.dtype),
        ["nothing in it"] = x => zeros([0], x.dtype),
        ["no dimensions"] = x => ones([], x.dtype),
        ["one dimension more"] = x => x.unsqueeze(0),
        ["truth values"] = x => ones(x.shape, ScalarType.Bool),
        ["whole numbers"] = x => ones(x.shape, ScalarType.Int64),
        ["complex numbers"] = x => ones(x.shape, ScalarType.ComplexFloat32),
        ["half precision"] = x => ones(x.shape, ScalarType.Float16),
        ["far positions"] = x => full(x.shape, FarAway, ScalarType.Int64),
        ["far negative positions"] = x => full(x.shape, -FarAway, ScalarType.Int64),
        ["not numbers"] = x => full(x.shape, double.NaN, ScalarType.Float64),
        ["no memory"] = x => empty(x.shape, x.dtype, device("meta")),
        ["disposed"] = x =>
        {
            var gone = x.clone();
            gone.Dispose();
            return gone;
        },
    };

    private static Exception? Call(Theme theme, string call, StoredVariant variant, int place, string what, Func<Tensor, Tensor> replace)
    {
        using var scope = NewDisposeScope();
        var inputs = variant.MakeInputs();
        inputs[place] = replace(inputs[place].detach());
        var error = Record.Exception(() => theme.Run(call, inputs));
        var context = $"{theme.Name} {call} ({variant.Name}), input {place} with {what}: {error}";
        Assert.True(error is null or TorchException or ArgumentException or ObjectDisposedException or InvalidOperationException, context);
        Assert.True(error is not TorchException || (error.Message.Length > 0 && !error.Message.Contains('\n', StringComparison.Ordinal)), context);
        return error;
    }
}
