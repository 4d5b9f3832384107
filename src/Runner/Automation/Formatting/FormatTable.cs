using Microsoft.PowerShell.Commands;

namespace DeepLearn.Runner.Formatting;

/// <summary>The views of all format files that were loaded.</summary>
internal static class FormatTable
{
    private const string BuiltIn = "";

    private static readonly Lock Gate = new();
    private static readonly List<(string Path, IReadOnlyList<ViewDefinition> Views)> Files = [];
    private static volatile IReadOnlyList<ViewDefinition>? s_views;

    private static IReadOnlyList<ViewDefinition> Views
    {
        get
        {
            if (s_views is { } known)
                return known;
            lock (Gate)
            {
                if (Files.Count == 0 || Files[0].Path != BuiltIn)
                    Files.Insert(0, (BuiltIn, [.. FormatFile.ReadBuiltIn(), .. HelpText.Views]));
                return s_views = [.. Files.SelectMany(f => f.Views)];
            }
        }
    }

    /// <summary>Reads a format.ps1xml file; loading it again replaces what it said before.</summary>
    public static void Load(string path)
    {
        var views = FormatFile.Read(path);
        lock (Gate)
        {
            Files.RemoveAll(f => f.Path == path);
            Files.Add((path, views));
            s_views = null;
        }
    }

    /// <summary>The view for an object: the one for its most special type, the first where there are several.</summary>
    public static ViewDefinition? Find(PSObject value, ControlShape shape, string? name = null)
        => Best(value, Views.Where(v => !v.OutOfBand && (shape == ControlShape.Any || v.Control.Shape == shape)
            && (name is null || v.Name.Equals(name, StringComparison.OrdinalIgnoreCase))));

    /// <summary>The view of an object that is shown apart from what stands around it.</summary>
    public static ViewDefinition? FindOutOfBand(PSObject value) => Best(value, Views.Where(v => v.OutOfBand));

    public static bool Applies(ViewDefinition view, PSObject value) => Rank(view.TypeNames, value) >= 0;

    /// <summary>The part for the object's most special type, else the part for all types.</summary>
    public static T Select<T>(IReadOnlyList<T> parts, PSObject value) where T : ITypeSelected
    {
        var special = parts.Where(p => p.TypeNames.Count > 0).Select(p => (Part: p, Rank: Rank(p.TypeNames, value)))
            .Where(p => p.Rank >= 0).OrderBy(p => p.Rank).Select(p => p.Part).FirstOrDefault();
        return special ?? parts.FirstOrDefault(p => p.TypeNames.Count == 0) ?? parts[0];
    }

    private static ViewDefinition? Best(PSObject value, IEnumerable<ViewDefinition> views)
    {
        ViewDefinition? best = null;
        var bestRank = int.MaxValue;
        foreach (var view in views)
            if (Rank(view.TypeNames, value) is >= 0 and var rank && rank < bestRank)
                (best, bestRank) = (view, rank);
        return best;
    }

    private static int Rank(IReadOnlyList<string> typeNames, PSObject value)
    {
        var names = value.InternalTypeNames;
        for (var i = 0; i < names.Count; i++)
            foreach (var name in typeNames)
                if (name.Equals(names[i], StringComparison.OrdinalIgnoreCase))
                    return i;
        return -1;
    }
}
