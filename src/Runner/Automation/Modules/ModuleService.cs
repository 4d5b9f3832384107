using System.Reflection;

namespace DeepLearn.Runner.Modules;

/// <summary>Loads, lists and removes modules: manifests, scripts and assemblies.</summary>
internal sealed class ModuleService(Engine engine)
{
    private static readonly string[] s_endings = [".psd1", ".psm1", ".dll"];
    private readonly List<PSModuleInfo> _loaded = [];

    public IReadOnlyList<PSModuleInfo> Loaded => _loaded;

    /// <summary>Imports a module by name or path; one that is loaded is given back unless forced.</summary>
    public PSModuleInfo Import(string nameOrPath, bool force)
    {
        string path = Locate(nameOrPath, engine.Location);
        PSModuleInfo? old = _loaded.Find(m => m.Path == path);
        if (old is not null && !force)
            return old;
        if (old is not null)
            Remove(old);
        return Add(Load(path));
    }

    /// <summary>Imports the cmdlets of a loaded assembly.</summary>
    public PSModuleInfo Import(Assembly assembly)
    {
        var module = new PSModuleInfo(assembly.GetName().Name!, assembly.Location, ModuleType.Binary, engine.GlobalScope) { Version = assembly.GetName().Version ?? new Version(0, 0) };
        AssemblyModule.AddCommands(module, assembly);
        return Add(module);
    }

    /// <summary>What a module imports becomes part of it; what a script imports belongs to the session.</summary>
    private PSModuleInfo Add(PSModuleInfo module)
    {
        Publish(module, engine.Session.Root);
        if (engine.Session.Module is { } owner)
            Adopt(owner, module);
        else
            _loaded.Add(module);
        return module;
    }

    public void Remove(PSModuleInfo module)
    {
        module.OnRemove?.Invoke();
        foreach ((string name, CommandInfo command) in module.ExportedCommands)
        {
            if (command is CmdletInfo cmdlet)
                engine.Commands.Remove(cmdlet);
            if (engine.GlobalScope.Commands.GetValueOrDefault(Key(name, command)) == command)
                engine.GlobalScope.Commands.Remove(Key(name, command));
        }
        foreach (string name in module.ExportedVariables.Keys)
            engine.GlobalScope.Remove(name);
        module.Nested.ForEach(Remove);
        _loaded.Remove(module);
    }

    private static string Key(string name, CommandInfo command) => command is AliasInfo ? "alias:" + name : name;

    /// <summary>The file of a module: by path, or by name in the folders of PSModulePath.</summary>
    private static string Locate(string name, string folder)
    {
        string? found;
        if (name.AsSpan().IndexOfAny('/', '\\') < 0 && !IsModuleFile(name))
            found = (Environment.GetEnvironmentVariable("PSModulePath") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
                .Select(f => Path.Combine(f, name)).Where(Directory.Exists).Select(FromFolder).FirstOrDefault(p => p is not null);
        else
        {
            string full = Path.GetFullPath(name.Replace('\\', Path.DirectorySeparatorChar), folder);
            found = Directory.Exists(full) ? FromFolder(full)
                : File.Exists(full) && IsModuleFile(full) ? full
                : s_endings.Select(e => full + e).FirstOrDefault(File.Exists);
        }
        return found ?? throw new CmdletInvocationException(new ErrorRecord(
            new FileNotFoundException($"The specified module '{name}' was not loaded because no valid module file was found in any module directory."),
            "Modules_ModuleNotFound", ErrorCategory.ResourceUnavailable, name));
    }

    private static bool IsModuleFile(string path) => s_endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>The module file of a folder, or of its highest version folder.</summary>
    private static string? FromFolder(string folder)
    {
        string name = Path.GetFileName(folder.TrimEnd(Path.DirectorySeparatorChar));
        IEnumerable<string> versions = Directory.EnumerateDirectories(folder).Where(d => Version.TryParse(Path.GetFileName(d), out _)).OrderByDescending(d => Version.Parse(Path.GetFileName(d)));
        return versions.Prepend(folder).SelectMany(f => s_endings.Select(e => Path.Combine(f, name + e))).FirstOrDefault(File.Exists);
    }

    private PSModuleInfo Load(string path)
    {
        var module = new PSModuleInfo(Path.GetFileNameWithoutExtension(path), path, ModuleType.Manifest, engine.GlobalScope);
        if (Path.GetExtension(path).Equals(".psd1", StringComparison.OrdinalIgnoreCase))
            LoadManifest(path, module);
        else
            LoadRoot(path, module);
        return module;
    }

    private void LoadManifest(string path, PSModuleInfo module)
    {
        Hashtable data = DataFile.Load(path);
        string folder = Path.GetDirectoryName(path)!;
        module.Version = Version.TryParse(Text(data, "ModuleVersion"), out Version? version) ? version : new Version(0, 0);
        (module.Description, module.Author, module.CompanyName) = (Text(data, "Description"), Text(data, "Author"), Text(data, "CompanyName"));
        module.Guid = Guid.TryParse(Text(data, "GUID"), out Guid guid) ? guid : default;
        module.PrivateData = data["PrivateData"];
        if (data["ScriptsToProcess"] is not null)
            throw Errors.Unsupported($"ScriptsToProcess in the manifest {path}");
        foreach (string required in List(data, "RequiredModules"))
            Import(required, force: false);
        foreach (string assembly in List(data, "RequiredAssemblies"))
            Assembly.LoadFrom(Path.Combine(folder, assembly));
        foreach (string types in List(data, "TypesToProcess"))
            TypeFile.Load(Path.Combine(folder, types));
        foreach (string formats in List(data, "FormatsToProcess"))
            FormatTable.Load(Path.Combine(folder, formats));
        foreach (string nested in List(data, "NestedModules"))
        {
            PSModuleInfo inner = Load(Locate(Anchored(folder, nested), folder));
            Adopt(module, inner);
            // What nested modules export, the root module can call.
            Publish(inner, module.Session.Root);
        }
        if ((Text(data, "RootModule") is { Length: > 0 } root ? root : Text(data, "ModuleToProcess")) is { Length: > 0 } file)
            LoadRoot(Locate(Anchored(folder, file), folder), module);
        Keep<FunctionInfo>(module, data, "FunctionsToExport");
        Keep<CmdletInfo>(module, data, "CmdletsToExport");
        Keep<AliasInfo>(module, data, "AliasesToExport");
    }

    private static string Anchored(string folder, string name) => IsModuleFile(name) ? Path.Combine(folder, name) : name;

    private static void Adopt(PSModuleInfo module, PSModuleInfo inner)
    {
        module.Nested.Add(inner);
        foreach ((string name, CommandInfo command) in inner.ExportedCommands)
        {
            command.Module = module;
            module.ExportedCommands[name] = command;
        }
    }

    /// <summary>Leaves only what an export list of the manifest names.</summary>
    private static void Keep<T>(PSModuleInfo module, Hashtable data, string key) where T : CommandInfo
    {
        if (!data.ContainsKey(key))
            return;
        WildcardPattern[] patterns = [.. List(data, key).Select(p => new WildcardPattern(p, WildcardOptions.IgnoreCase))];
        foreach ((string name, CommandInfo command) in module.ExportedCommands.ToArray())
            if (command is T && !patterns.Any(p => p.IsMatch(name)))
                module.ExportedCommands.Remove(name);
    }

    /// <summary>Loads the script or assembly that a module is made of.</summary>
    private void LoadRoot(string path, PSModuleInfo module)
    {
        if (!Path.GetExtension(path).Equals(".psm1", StringComparison.OrdinalIgnoreCase))
        {
            Assembly assembly = Assembly.LoadFrom(path);
            if (module.Version == new Version(0, 0))
                module.Version = assembly.GetName().Version ?? module.Version;
            AssemblyModule.AddCommands(module, assembly);
            module.ModuleType = ModuleType.Binary;
            return;
        }
        module.ModuleType = ModuleType.Script;
        ScriptBlock body = ScriptBlock.Parse(File.ReadAllText(path), path, module.Session);
        ScriptRunner.Run(engine, body, [], engine.Streams with { Output = Pipe.Null }, newScope: false);
        if (!module.ExportsDeclared)
            foreach (CommandInfo command in module.Session.Root.Commands.Values.Where(c => c.Module == module || c is AliasInfo))
                module.ExportedCommands[command.Name] = command;
    }

    /// <summary>Makes what a module exports callable from a scope.</summary>
    private void Publish(PSModuleInfo module, Scope scope)
    {
        foreach ((string name, CommandInfo command) in module.ExportedCommands)
            if (command is CmdletInfo cmdlet)
                engine.Commands.Add(cmdlet);
            else
                scope.Commands[Key(name, command)] = command;
        foreach (PSVariable variable in module.ExportedVariables.Values)
            scope.Add(variable);
    }

    private static string Text(Hashtable data, string key) => LanguagePrimitives.ToText(data[key]);

    /// <summary>Names in an entry of a manifest: a text, a table with ModuleName, or a list of them.</summary>
    private static IEnumerable<string> List(Hashtable data, string key) =>
        (data[key] is IList items ? items.Cast<object?>() : [data[key]])
            .Select(i => LanguagePrimitives.ToText(i is IDictionary table ? table["ModuleName"] : i)).Where(s => s.Length > 0);
}
