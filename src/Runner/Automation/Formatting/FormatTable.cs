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
    /// <param name="outOfBand">Whether the view is for objects that stand apart from what is shown around them.</param>
    public static ViewDefinition? Find(PSObject value, ControlShape shape, bool outOfBand = false)
        => Views.Where(v => v.OutOfBand == outOfBand && (shape == ControlShape.Any || v.Control.Shape == shape) && Applies(v, value))
            .MinBy(v => Rank(v.TypeNames, value));

    public static bool Applies(ViewDefinition view, PSObject value) => Rank(view.TypeNames, value) != int.MaxValue;

    /// <summary>The part for the object's most special type, else the part for all types.</summary>
    public static T Select<T>(IReadOnlyList<ViewControl.Entry<T>> entries, PSObject value)
        => (entries.Where(e => Rank(e.TypeNames, value) != int.MaxValue).MinBy(e => Rank(e.TypeNames, value))
            ?? entries.FirstOrDefault(e => e.TypeNames.Count == 0) ?? entries[0]).Part;

    private static int Rank(IReadOnlyList<string> typeNames, PSObject value)
    {
        var names = value.InternalTypeNames;
        for (var i = 0; i < names.Count; i++)
            if (typeNames.Contains(names[i], StringComparer.OrdinalIgnoreCase))
                return i;
        return int.MaxValue;
    }
}
