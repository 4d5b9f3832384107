namespace DeepLearn.Runner.Testing;

/// <summary>What tests and blocks share: a name, where they stand, and how they went.</summary>
public abstract class TestNode
{
    private protected TestNode(string name, TestBlock? parent, ScriptBlock scriptBlock) =>
        (Name, ExpandedName, Parent, ScriptBlock) = (name, name, parent, scriptBlock);

    /// <summary>The name as it was written, with its templates.</summary>
    public string Name { get; }

    /// <summary>The name with the values of its templates.</summary>
    public string ExpandedName { get; internal set; }
    public ScriptBlock ScriptBlock { get; }
    public string[] Tag { get; internal set; } = [];

    /// <summary>The item of -ForEach, or null.</summary>
    public object? Data { get; internal set; }

    /// <summary>Whether it, or a block around it, is marked -Skip.</summary>
    public bool Skip { get => field || Parent is { Skip: true }; internal set; }

    /// <summary>Passed, Failed, Skipped, Inconclusive or NotRun.</summary>
    public string Result { get; internal set; } = "NotRun";
    public List<ErrorRecord> ErrorRecord { get; } = [];
    public TimeSpan Duration { get; internal set; }

    /// <summary>The names from the file's outermost block down to this one.</summary>
    public string[] Path => [.. Chain.Select(n => n.Name)];
    public string ExpandedPath => string.Join('.', Chain.Select(n => n.ExpandedName));
    internal TestBlock? Parent { get; }
    internal bool HasData { get; set; }

    /// <summary>It and the blocks around it, outermost first; the file's own block has no name and is left out.</summary>
    internal IEnumerable<TestNode> Chain => Parent is null ? [] : [.. Parent.Chain, this];

    public override string ToString() => $"{Mark(Result)} {ExpandedName}";

    internal static string Mark(string result) => result switch { "Passed" => "[+]", "Failed" => "[-]", "Skipped" => "[!]", "Inconclusive" => "[?]", _ => "[ ]" };
}
