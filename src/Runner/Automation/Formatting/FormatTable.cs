namespace DeepLearn.Runner.Formatting;

/// <summary>The views that are known: PowerShell's for common types, and those of imported modules.</summary>
internal static class FormatTable
{
    private static readonly List<FormatView> Views = LoadBuiltIn();
    private static readonly Lock Gate = new();

    /// <summary>Reads a format.ps1xml file.</summary>
    public static void Load(string path)
    {
        using var stream = File.OpenRead(path);
        var views = new FormatFile(path).Read(stream);
        lock (Gate)
        {
            // A module that is imported again brings the same views again.
            Views.RemoveAll(old => views.Any(v => v.Name == old.Name && v.Shape == old.Shape && !old.OutOfBand && SameTypes(v, old)));
            Views.AddRange(views);
        }
    }

    /// <summary>The view for the most special type that has one.</summary>
    public static FormatView? Find(IReadOnlyList<string> typeNames, FormatShape shape, string? name)
    {
        lock (Gate)
            return typeNames.Select(type => Views.Find(v => !v.OutOfBand && v.AppliesTo(type)
                    && (shape == FormatShape.Undefined || v.Shape == shape)
                    && (name is null || v.Name.Equals(name, StringComparison.OrdinalIgnoreCase))))
                .FirstOrDefault(v => v is not null);
    }

    public static FormatView? OutOfBandView(IReadOnlyList<string> typeNames)
    {
        lock (Gate)
            return typeNames.Select(type => Views.Find(v => v.OutOfBand && v.AppliesTo(type))).FirstOrDefault(v => v is not null);
    }

    private static bool SameTypes(FormatView a, FormatView b) => a.TypeNames.ToHashSet(StringComparer.OrdinalIgnoreCase).SetEquals(b.TypeNames);

    private static List<FormatView> LoadBuiltIn()
    {
        const string Resource = "BuiltIn.format.ps1xml";
        using var stream = typeof(FormatTable).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The assembly has no resource {Resource}.");
        return new FormatFile(Resource).Read(stream);
    }
}
