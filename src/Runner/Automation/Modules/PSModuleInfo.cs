using System.Collections.ObjectModel;

namespace System.Management.Automation;

/// <summary>A loaded module.</summary>
public sealed class PSModuleInfo
{
    internal PSModuleInfo(string name, string path, ModuleType type, Scope global)
    {
        Name = name;
        Path = path;
        ModuleType = type;
        Session = new Session(new Scope(global, isScript: true), this);
    }

    public string Name { get; }
    /// <summary>Full path of its manifest, script or assembly.</summary>
    public string Path { get; }
    public string ModuleBase => IO.Path.GetDirectoryName(Path) ?? "";
    public Version Version { get; internal set; } = new(0, 0);
    public string Description { get; internal set; } = "";
    public string Author { get; internal set; } = "";
    public string CompanyName { get; internal set; } = "";
    public Guid Guid { get; internal set; }
    public ModuleType ModuleType { get; internal set; }
    /// <summary>The manifest's PrivateData.</summary>
    public object? PrivateData { get; set; }
    /// <summary>Called when the module is removed.</summary>
    public ScriptBlock? OnRemove { get; set; }
    public SessionState SessionState => Engine.Require().SessionState;
    public ReadOnlyCollection<PSModuleInfo> NestedModules => new(Nested);
    public Dictionary<string, CommandInfo> ExportedCommands { get; } = new(StringComparer.OrdinalIgnoreCase);
    public Dictionary<string, CmdletInfo> ExportedCmdlets => Exported<CmdletInfo>();
    public Dictionary<string, FunctionInfo> ExportedFunctions => Exported<FunctionInfo>();
    public Dictionary<string, AliasInfo> ExportedAliases => Exported<AliasInfo>();
    public Dictionary<string, PSVariable> ExportedVariables { get; } = new(StringComparer.OrdinalIgnoreCase);
    internal Session Session { get; }
    internal List<PSModuleInfo> Nested { get; } = [];

    /// <summary>Whether Export-ModuleMember was called, so that only what it named is exported.</summary>
    internal bool ExportsDeclared { get; set; }

    /// <inheritdoc/>
    public override string ToString() => Name;

    private Dictionary<string, T> Exported<T>() where T : CommandInfo =>
        ExportedCommands.Where(p => p.Value is T).ToDictionary(p => p.Key, p => (T)p.Value, StringComparer.OrdinalIgnoreCase);
}
