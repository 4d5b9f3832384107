using System.Collections.ObjectModel;
using DeepLearn.Runner.Runtime;

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

    /// <summary>Name.</summary>
    public string Name { get; }
    /// <summary>Full path of its manifest, script or assembly.</summary>
    public string Path { get; }
    /// <summary>Folder of its file.</summary>
    public string ModuleBase => IO.Path.GetDirectoryName(Path) ?? "";
    /// <summary>Version.</summary>
    public Version Version { get; internal set; } = new(0, 0);
    /// <summary>What it is for.</summary>
    public string Description { get; internal set; } = "";
    /// <summary>Who wrote it.</summary>
    public string Author { get; internal set; } = "";
    /// <summary>Who publishes it.</summary>
    public string CompanyName { get; internal set; } = "";
    /// <summary>Identity.</summary>
    public Guid Guid { get; internal set; }
    /// <summary>What it is made of.</summary>
    public ModuleType ModuleType { get; internal set; }
    /// <summary>The manifest's PrivateData.</summary>
    public object? PrivateData { get; set; }
    /// <summary>Called when the module is removed.</summary>
    public ScriptBlock? OnRemove { get; set; }
    /// <summary>Its variables and commands.</summary>
    public SessionState SessionState => Engine.Require().SessionState;
    /// <summary>Modules that it loaded.</summary>
    public ReadOnlyCollection<PSModuleInfo> NestedModules => new(Nested);
    /// <summary>Commands that it exports.</summary>
    public Dictionary<string, CommandInfo> ExportedCommands { get; } = new(StringComparer.OrdinalIgnoreCase);
    /// <summary>Cmdlets that it exports.</summary>
    public Dictionary<string, CmdletInfo> ExportedCmdlets => Exported<CmdletInfo>();
    /// <summary>Functions that it exports.</summary>
    public Dictionary<string, FunctionInfo> ExportedFunctions => Exported<FunctionInfo>();
    /// <summary>Aliases that it exports.</summary>
    public Dictionary<string, AliasInfo> ExportedAliases => Exported<AliasInfo>();
    /// <summary>Variables that it exports.</summary>
    public Dictionary<string, PSVariable> ExportedVariables { get; } = new(StringComparer.OrdinalIgnoreCase);

    internal Session Session { get; }

    internal List<PSModuleInfo> Nested { get; } = [];

    /// <summary>Whether Export-ModuleMember was called, so that only what it named is exported.</summary>
    internal bool ExportsDeclared { get; set; }

    internal List<System.Reflection.Assembly> Assemblies { get; } = [];

    /// <inheritdoc/>
    public override string ToString() => Name;

    private Dictionary<string, T> Exported<T>() where T : CommandInfo =>
        ExportedCommands.Where(p => p.Value is T).ToDictionary(p => p.Key, p => (T)p.Value, StringComparer.OrdinalIgnoreCase);
}
