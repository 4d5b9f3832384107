using System.Management.Automation;
using System.Reflection;
using DeepLearn.Runner.Runtime;

namespace DeepLearn.Runner.Binding;

/// <summary>Finds commands by name: aliases, functions, cmdlets, scripts and programs, in that order.</summary>
internal sealed class CommandTable(Engine engine)
{
    private readonly Dictionary<string, CmdletInfo> _cmdlets = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string?> _programs = new(StringComparer.Ordinal);
    private string? _path;

    public IEnumerable<CmdletInfo> Cmdlets => _cmdlets.Values;

    /// <summary>Registers every cmdlet class of the runner, with its aliases.</summary>
    public void AddBuiltIns(Assembly assembly)
    {
        foreach ((string alias, string definition) in KnownCommands.Aliases)
            engine.GlobalScope.Commands["alias:" + alias] = new AliasInfo(alias, definition);
        foreach (Type type in assembly.GetTypes())
        {
            if (type.IsAbstract || !type.IsSubclassOf(typeof(Cmdlet)))
                continue;
            string? name = type.GetCustomAttribute<BuiltInAttribute>()?.Name
                ?? (type.GetCustomAttribute<CmdletAttribute>() is { } cmdlet ? $"{cmdlet.VerbName}-{cmdlet.NounName}" : null);
            if (name is null)
                continue;
            Add(new CmdletInfo(name, type));
            foreach (string alias in type.GetCustomAttribute<AliasAttribute>()?.AliasNames ?? [])
                engine.GlobalScope.Commands["alias:" + alias] = new AliasInfo(alias, name);
        }
    }

    public void Add(CmdletInfo cmdlet) => _cmdlets[cmdlet.Name] = cmdlet;

    public void Remove(CmdletInfo cmdlet)
    {
        if (_cmdlets.TryGetValue(cmdlet.Name, out CmdletInfo? current) && current == cmdlet)
            _cmdlets.Remove(cmdlet.Name);
    }

    public void SetAlias(string name, string definition, string? scope = null) =>
        (scope is null ? engine.CurrentScope : engine.ResolveScope(scope)).Commands["alias:" + name] = new AliasInfo(name, definition);

    /// <summary>The command of that name; an error as PowerShell words it when there is none.</summary>
    public CommandInfo Require(string name) => Known(name, CommandTypes.All)
        ?? (KnownCommands.Contains(name) ? throw Errors.Unsupported($"the command '{name}'") : File(name, CommandTypes.All))
        ?? (name.Contains('-', StringComparison.Ordinal) ? null : Known("Get-" + name, CommandTypes.Function | CommandTypes.Cmdlet))
        ?? throw new CommandNotFoundException(
            $"The term '{name}' is not recognized as a name of a cmdlet, function, script file, or executable program.\nCheck the spelling of the name, or if a path was included, verify that the path is correct and try again.",
            name, "CommandNotFoundException");

    public CommandInfo? Find(string name, CommandTypes types = CommandTypes.All) => Known(name, types) ?? File(name, types);

    private CommandInfo? Known(string name, CommandTypes types)
    {
        if (types.HasFlag(CommandTypes.Alias) && engine.CurrentScope.FindCommand("alias:" + name, c => c is AliasInfo) is { } alias)
            return alias;
        if ((types & (CommandTypes.Function | CommandTypes.Filter)) != 0 && engine.CurrentScope.FindCommand(name, c => c is FunctionInfo) is { } function)
            return function;
        if (types.HasFlag(CommandTypes.Cmdlet) && _cmdlets.TryGetValue(name, out CmdletInfo? cmdlet))
            return cmdlet;
        int slash = name.IndexOf('\\', StringComparison.Ordinal);
        if (slash > 0 && engine.Modules.Loaded.FirstOrDefault(m => m.Name.Equals(name[..slash], StringComparison.OrdinalIgnoreCase)) is { } module
            && module.ExportedCommands.TryGetValue(name[(slash + 1)..], out CommandInfo? exported))
            return exported;
        return null;
    }

    private CommandInfo? File(string name, CommandTypes types)
    {
        string? path = name.Contains('/', StringComparison.Ordinal) || name.Contains('\\', StringComparison.Ordinal) ? FromPath(name.Replace('\\', Path.DirectorySeparatorChar)) : FromPathVariable(name);
        if (path is null)
            return null;
        if (path.EndsWith(".ps1", StringComparison.OrdinalIgnoreCase))
            return types.HasFlag(CommandTypes.ExternalScript) ? Script(path) : null;
        return types.HasFlag(CommandTypes.Application) ? new ApplicationInfo(path) : null;
    }

    /// <summary>Reads a script file as a command.</summary>
    public ExternalScriptInfo Script(string path) => new(path, ScriptBlock.Parse(System.IO.File.ReadAllText(path), path, engine.Session.Module is null ? engine.Session : null));

    private string? FromPath(string name)
    {
        if (name.StartsWith("~/", StringComparison.Ordinal))
            name = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) + name[1..];
        string full = Path.GetFullPath(name, engine.Location);
        return System.IO.File.Exists(full) ? full : System.IO.File.Exists(full + ".ps1") ? full + ".ps1" : null;
    }

    private string? FromPathVariable(string name)
    {
        string path = Environment.GetEnvironmentVariable("PATH") ?? "";
        if (path != _path)
        {
            _programs.Clear();
            _path = path;
        }
        if (name.Length == 0)
            return null;
        if (_programs.TryGetValue(name, out string? known) && (known is null || System.IO.File.Exists(known)))
            return known;
        string[] endings = OperatingSystem.IsWindows() ? ["", ".ps1", ".exe", ".cmd", ".bat"] : ["", ".ps1"];
        string? found = path.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => endings.Select(e => Path.Combine(folder, name + e))).FirstOrDefault(IsProgram);
        if (found is not null)
            _programs[name] = found;
        return found;
    }

    private static bool IsProgram(string path) => System.IO.File.Exists(path)
        && (OperatingSystem.IsWindows() || path.EndsWith(".ps1", StringComparison.OrdinalIgnoreCase) || (System.IO.File.GetUnixFileMode(path) & (UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute)) != 0);

    /// <summary>Commands whose name fits a wildcard pattern; programs only when asked for.</summary>
    public IEnumerable<CommandInfo> FindAll(string wildcard, CommandTypes types)
    {
        var pattern = new WildcardPattern(wildcard, WildcardOptions.IgnoreCase);
        IEnumerable<CommandInfo> known = engine.CurrentScope.Chain().SelectMany(s => s.Commands.Values).Concat(_cmdlets.Values);
        IEnumerable<CommandInfo> found = known.Where(c => (c.CommandType & types) != 0 && pattern.IsMatch(c.Name)).DistinctBy(c => (c.CommandType, c.Name.ToUpperInvariant()));
        if (types.HasFlag(CommandTypes.Application))
            found = found.Concat(Programs().Where(p => pattern.IsMatch(Path.GetFileName(p))).Select(p => new ApplicationInfo(p)));
        return found;
    }

    private static IEnumerable<string> Programs() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Where(Directory.Exists).SelectMany(Directory.EnumerateFiles).Where(p => !p.EndsWith(".ps1", StringComparison.OrdinalIgnoreCase) && IsProgram(p)).DistinctBy(Path.GetFileName);
}
