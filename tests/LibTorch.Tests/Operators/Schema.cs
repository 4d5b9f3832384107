using System.Text.RegularExpressions;
using LibTorch.Native;

namespace LibTorch.Tests.Operators;

/// <summary>A schema's arguments and results, without what may differ between libtorch versions and does not matter to a caller by position.</summary>
internal sealed partial record Schema(IReadOnlyList<(string Type, bool HasDefault)> Arguments, IReadOnlyList<string> Results)
{
    public static Schema Parse(string text)
    {
        text = Alias().Replace(text, "").Replace("SymInt", "int", StringComparison.Ordinal);
        var open = text.IndexOf('(', StringComparison.Ordinal);
        var arrow = text.LastIndexOf(" -> ", StringComparison.Ordinal);
        var arguments = Split(text[(open + 1)..text.LastIndexOf(')', arrow)])
            .Where(a => a != "*")
            .Select(a => (Type: a[..a.LastIndexOf(' ', a.Contains('=', StringComparison.Ordinal) ? a.IndexOf('=', StringComparison.Ordinal) : a.Length - 1)], a.Contains('=', StringComparison.Ordinal)));
        var results = Split(text[(arrow + 4)..].Trim('(', ')')).Select(r => r.Split(' ')[0]);
        return new Schema([.. arguments], [.. results]);
    }

    /// <summary>How an operator's declaration differs from what the installed libtorch reports; null if it fits.</summary>
    public static string? Difference(Op op)
    {
        var (declared, installed) = (Parse(op.Schema), Parse(op.InstalledSchema));
        var types = installed.Arguments.Take(declared.Arguments.Count).Select(a => a.Type);
        var fits = declared.Arguments.Select(a => a.Type).SequenceEqual(types)
            && installed.Arguments.Skip(declared.Arguments.Count).All(added => added.HasDefault)
            && declared.Arguments.Zip(installed.Arguments).All(pair => !pair.First.HasDefault || pair.Second.HasDefault)
            && declared.Results.SequenceEqual(installed.Results);
        return fits ? null : $"declared {op.Schema}, installed {op.InstalledSchema}";
    }

    /// <summary>Commas inside brackets and quotes do not separate.</summary>
    private static IEnumerable<string> Split(string list) =>
        Separator().Split(list).Select(part => part.Trim()).Where(part => part.Length > 0);

    [GeneratedRegex(@"\(\w+!?( -> \*)?(\|\w+)?\)")]
    private static partial Regex Alias();

    [GeneratedRegex(@",(?![^\[]*\])")]
    private static partial Regex Separator();
}
