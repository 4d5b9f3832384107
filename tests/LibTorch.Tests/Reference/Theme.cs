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

    public IEnumerator<string> GetEnumerator() => calls.Keys.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
