using LibTorch.Native;
using LibTorch.Tests.Reference;
using static TorchSharp.torch;

namespace LibTorch.Tests.Operators;

/// <summary>What the tests reach of each bound operator, found by making every call once.</summary>
/// <param name="Values">Operators whose results a reference case compares with PyTorch's.</param>
/// <param name="Gradients">Operators in a case whose gradients are compared.</param>
/// <param name="Named">Operators that a check of its own reaches.</param>
/// <param name="Schemas">Operators declared as the installed libtorch declares them.</param>
internal sealed record OperatorCoverage(IReadOnlySet<string> Values, IReadOnlySet<string> Gradients, IReadOnlySet<string> Named, IReadOnlySet<string> Schemas)
{
    public static OperatorCoverage Measure()
    {
        var (values, gradients, named) = (new HashSet<string>(), new HashSet<string>(), new HashSet<string>());
        foreach (var theme in Theme.All.Values)
        {
            foreach (var call in theme)
            {
                foreach (var (given, wanted) in theme.Variants(call).Select(variant => (variant, theme.Wanted(call, variant))).Where(pair => pair.Item2 is not null))
                {
                    using var scope = NewDisposeScope();
                    var inputs = given.MakeInputs();
                    var called = DeclaredOperators.CalledBy(() => theme.Run(call, inputs));
                    values.UnionWith(called);
                    if (wanted!.Gradients is not null)
                    {
                        gradients.UnionWith(called);
                    }
                }
            }
        }
        foreach (var check in NamedChecks.All.Values)
        {
            named.UnionWith(DeclaredOperators.CalledBy(check));
        }
        var schemas = DeclaredOperators.All.Where(pair => Schema.Difference(pair.Value) is null).Select(pair => pair.Key).ToHashSet();
        return new OperatorCoverage(values, gradients, named, schemas);
    }

    public IEnumerable<string> Missing => DeclaredOperators.All.Keys.Where(name => !Values.Contains(name) && !Named.Contains(name)).Order();

    /// <summary>A Markdown table, a row for each file of declarations.</summary>
    public string ToTable()
    {
        var rows = DeclaredOperators.ByGroup.OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => Row(group.Key, [.. group]));
        return string.Join('\n', [
            "| operators | bound | as the installed schema | values compared | gradients compared | by a check of their own |",
            "|---|---:|---:|---:|---:|---:|",
            .. rows,
            Row("**all**", [.. DeclaredOperators.All.Keys])]);
    }

    private string Row(string group, string[] names) =>
        $"| {group} | {names.Length} | {names.Count(Schemas.Contains)} | {names.Count(Values.Contains)} | {names.Count(Gradients.Contains)} | {names.Count(name => Named.Contains(name) && !Values.Contains(name))} |";
}
