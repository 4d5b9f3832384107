using System.Reflection;

namespace DeepLearn.Runner.Binding;

/// <summary>Finds commands by name: aliases, functions, cmdlets, scripts and programs, in that order.</summary>
internal sealed class CommandTable(Engine engine)
{
    private const string AliasPrefix = "alias:";
    private const UnixFileMode Executable = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
    private readonly Dictionary<string, CmdletInfo> _cmdlets = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(string Path, string Name), string> _programs = [];

    public IEnumerable<CmdletInfo> Cmdlets => _cmdlets.Values;

    /// <summary>Registers every cmdlet class of the runner, with its aliases.</summary>
    public void AddBuiltIns(Assembly assembly)
    {
        foreach ((string alias, string definition) in KnownCommands.Aliases)
            AddAlias(engine.GlobalScope, alias, definition);
        foreach (Type type in assembly.GetTypes().Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(Cmdlet))))
        {
            foreach (BuiltInAttribute keyword in type.GetCustomAttributes<BuiltInAttribute>())
                Add(new CmdletInfo(keyword.Name, type));
            if (type.GetCustomAttribute<CmdletAttribute>() is not { } cmdlet)
                continue;
            var command = new CmdletInfo($"{cmdlet.VerbName}-{cmdlet.NounName}", type);
            Add(command);
            foreach (string alias in type.GetCustomAttribute<AliasAttribute>()?.AliasNames ?? [])
                AddAlias(engine.GlobalScope, alias, command.Name);
        }
    }

    public void Add(CmdletInfo cmdlet) => _cmdlets[cmdlet.Name] = cmdlet;

    public void Remove(CmdletInfo cmdlet)
    {
        if (_cmdlets.GetValueOrDefault(cmdlet.Name) == cmdlet)
            _cmdlets.Remove(cmdlet.Name);
    }

    public void SetAlias(string name, string definition, string? scope = null) =>
        AddAlias(scope is null ? engine.CurrentScope : engine.ResolveScope(scope), name, definition);

    private static void AddAlias(Scope scope, string name, string definition) => scope.Commands[AliasPrefix + name] = new AliasInfo(name, definition);

    /// <summary>The command of that name; an error as PowerShell words it when there is none.</summary>
    public CommandInfo Require(string name) => Known(name, CommandTypes.All)
        ?? (KnownCommands.Contains(name) ? throw Errors.Unsupported($"the command '{name}'") : File(name, CommandTypes.All))
        ?? (name.Contains('-', StringComparison.Ordinal) ? null : Known("Get-" + name, CommandTypes.Function | CommandTypes.Cmdlet))
        ?? throw new CommandNotFoundException(
            $"The term '{name}' is not recognized as a name of a cmdlet, function, script file, or executable program.\nCheck the spelling of the name, or if a path was included, verify that the path is correct and try again.")
            { CommandName = name }.As("CommandNotFoundException", ErrorCategory.ObjectNotFound, name);

    public CommandInfo? Find(string name, CommandTypes types = CommandTypes.All) => Known(name, types) ?? File(name, types);

    private CommandInfo? Known(string name, CommandTypes types)
    {
        if (types.HasFlag(CommandTypes.Alias) && engine.CurrentScope.FindCommand(AliasPrefix + name, c => c is AliasInfo) is { } alias)
            return alias;
        if ((types & (CommandTypes.Function | CommandTypes.Filter)) != 0 && engine.CurrentScope.FindCommand(name, c => c is FunctionInfo) is { } function)
            return function;
        if (types.HasFlag(CommandTypes.Cmdlet) && _cmdlets.TryGetValue(name, out CmdletInfo? cmdlet))
            return cmdlet;
        return name.Split('\\', 2) is [var owner, var command]
            ? engine.Modules.Loaded.FirstOrDefault(m => m.Name.Equals(owner, StringComparison.OrdinalIgnoreCase))?.ExportedCommands.GetValueOrDefault(command) : null;
    }

    private CommandInfo? File(string name, CommandTypes types) =>
        (name.AsSpan().IndexOfAny('/', '\\') >= 0 ? FromPath(name.Replace('\\', Path.DirectorySeparatorChar)) : FromPathVariable(name)) is not { } path ? null
        : IsScript(path) ? types.HasFlag(CommandTypes.ExternalScript) ? Script(path) : null
        : types.HasFlag(CommandTypes.Application) ? new ApplicationInfo(path) : null;

    /// <summary>Reads a script file as a command.</summary>
    public ExternalScriptInfo Script(string path) =>
        new(path, ScriptBlock.Parse(System.IO.File.ReadAllText(path), path, engine.Session.Module is null ? engine.Session : null));

    private string? FromPath(string name)
    {
        if (name.StartsWith("~/", StringComparison.Ordinal))
            name = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) + name[1..];
        string full = Path.GetFullPath(name, engine.Location);
        return ((string[])[full, full + ".ps1"]).FirstOrDefault(System.IO.File.Exists);
    }

    private string? FromPathVariable(string name)
    {
        string path = Environment.GetEnvironmentVariable("PATH") ?? "";
        if (_programs.TryGetValue((path, name), out string? known) && System.IO.File.Exists(known))
            return known;
        string[] endings = OperatingSystem.IsWindows() ? ["", ".ps1", ".exe", ".cmd", ".bat"] : ["", ".ps1"];
        string? found = Folders(path).SelectMany(folder => endings.Select(e => Path.Combine(folder, name + e))).FirstOrDefault(IsProgram);
        if (found is not null)
            _programs[(path, name)] = found;
        return found;
    }

    private static string[] Folders(string path) => path.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);

    private static bool IsScript(string path) => path.EndsWith(".ps1", StringComparison.OrdinalIgnoreCase);

    private static bool IsProgram(string path) => System.IO.File.Exists(path)
        && (OperatingSystem.IsWindows() || IsScript(path) || (System.IO.File.GetUnixFileMode(path) & Executable) != 0);

    /// <summary>Commands whose name fits a wildcard pattern; programs only when asked for.</summary>
    public IEnumerable<CommandInfo> FindAll(string wildcard, CommandTypes types)
    {
        var pattern = new WildcardPattern(wildcard, WildcardOptions.IgnoreCase);
        IEnumerable<CommandInfo> found = engine.CurrentScope.Chain().SelectMany(s => s.Commands.Values).Concat(_cmdlets.Values)
            .Where(c => (c.CommandType & types) != 0 && pattern.IsMatch(c.Name)).DistinctBy(c => (c.CommandType, c.Name.ToUpperInvariant()));
        if (!types.HasFlag(CommandTypes.Application))
            return found;
        return found.Concat(Folders(Environment.GetEnvironmentVariable("PATH") ?? "").Where(Directory.Exists).SelectMany(Directory.EnumerateFiles)
            .Where(p => pattern.IsMatch(Path.GetFileName(p)) && !IsScript(p) && IsProgram(p)).DistinctBy(Path.GetFileName).Select(p => new ApplicationInfo(p)));
    }
}
