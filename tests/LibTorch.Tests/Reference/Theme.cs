using System.Collections;
using System.Runtime.CompilerServices;
using static TorchSharp.torch;

namespace LibTorch.Tests.Reference;

/// <summary>
/// The calls of one theme, by the names they have in tests/reference/themes/&lt;name&gt;.py. A name that ends in "_" has no call
/// there: it works in place on its first input, and what it leaves is compared with the case without the "_".
/// </summary>
internal sealed class Theme(string name) : IEnumerable<string>
{
    private readonly Dictionary<string, Func<Tensor[], Tensor[]>> calls = [];
    private IReadOnlyDictionary<string, StoredVariant[]>? stored;

    /// <summary>Every theme by its name: the static fields of the classes in the namespace Themes.</summary>
    public static IReadOnlyDictionary<string, Theme> All { get; } = typeof(Theme).Assembly.GetTypes()
        .Where(type => type.Namespace == typeof(Theme).Namespace + ".Themes")
        .Select(type => type.GetField("All")?.GetValue(null))
        .OfType<Theme>()
        .ToDictionary(theme => theme.Name);

    public string Name { get; } = name;

    public IReadOnlyDictionary<string, StoredVariant[]> Stored => stored ??= StoredTheme.Read(Name);

    public static bool IsInPlace(string call) => call.EndsWith('_');

    public void Add(string call, Func<Tensor[], Tensor> function) => calls.Add(call, inputs => [function(inputs)]);

    public void Add(string call, Func<Tensor[], Tensor[]> function) => calls.Add(call, function);

    /// <summary>Adds a call that gives a tuple of tensors; those that are null are left out.</summary>
    public void Add(string call, Func<Tensor[], ITuple> function) => calls.Add(call, inputs =>
    {
        var tuple = function(inputs);
        return [.. Enumerable.Range(0, tuple.Length).Select(i => (Tensor?)tuple[i]).Where(tensor => tensor is not null).Select(tensor => tensor!)];
    });

    /// <summary>Makes the call; one in place works on a copy of its first input, so that gradients reach the input.</summary>
    public Tensor[] Run(string call, Tensor[] inputs) => calls[call](IsInPlace(call) ? [inputs[0].clone(), .. inputs[1..]] : inputs);

    public StoredVariant[] Variants(string call) => Stored[IsInPlace(call) ? call[..^1] : call];

    /// <summary>What the call must give for these inputs; null if it must be refused.</summary>
    public StoredVariant? Wanted(string call, StoredVariant variant) => IsInPlace(call) ? InPlace(variant) : variant;

    public IEnumerator<string> GetEnumerator() => calls.Keys.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>What a call in place must leave: the same values in the first input's type; null if they do not fit there, which libtorch refuses.</summary>
    private static StoredVariant? InPlace(StoredVariant expected)
    {
        var (self, result) = (expected.Inputs[0], expected.Results[0]);
        if (!self.Shape.SequenceEqual(result.Shape) || Rank(result.DType) > Rank(self.DType))
        {
            return null;
        }
        if (self.DType == result.DType)
        {
            return expected;
        }
        using var values = result.ToTensor();
        using var converted = values.to(self.DType);
        return expected with { Results = [new StoredTensor(self.DType, self.Shape, converted.bytes.ToArray())], Gradients = null };

        static int Rank(ScalarType type) => is_complex(type) ? 3 : is_floating_point(type) ? 2 : type == ScalarType.Bool ? 0 : 1;
    }
}
