using System.Collections;
using System.Management.Automation;
using System.Reflection;
using DeepLearn.Runner.Formatting;
using DeepLearn.Runner.Runtime;

namespace DeepLearn.Runner.Modules;

/// <summary>Loads, lists and removes modules: manifests, scripts and assemblies.</summary>
internal sealed class ModuleService(Engine engine)
{
    private readonly List<PSModuleInfo> _loaded = [];

    public IReadOnlyList<PSModuleInfo> Loaded => _loaded;

    /// <summary>Imports a module by name or path; one that is loaded is given back unless forced.</summary>
    public PSModuleInfo Import(string nameOrPath, ImportOptions options)
    {
        string path = Locate(nameOrPath, engine.Location) ?? throw Missing(nameOrPath);
        PSModuleInfo? old = _loaded.Find(m => m.Path == path);
        if (old is not null && !options.Force)
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
        Publish(module);
        if (engine.Session.Module is { } owner)
        {
            owner.Nested.Add(module);
            Adopt(owner, module);
        }
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
            string key = command is AliasInfo ? "alias:" + name : name;
            if (engine.GlobalScope.Commands.TryGetValue(key, out CommandInfo? current) && current == command)
                engine.GlobalScope.Commands.Remove(key);
        }
        foreach (string name in module.ExportedVariables.Keys)
            engine.GlobalScope.Remove(name);
        foreach (Assembly assembly in module.Assemblies)
            AssemblyModule.Cleanup(assembly, module);
        module.Nested.ForEach(Remove);
        _loaded.Remove(module);
    }

    private static string[] Folders() => (Environment.GetEnvironmentVariable("PSModulePath") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);

    private static string? Locate(string name, string folder)
    {
        if (!name.Contains('/', StringComparison.Ordinal) && !name.Contains('\\', StringComparison.Ordinal) && !Path.IsPathRooted(name) && !IsModuleFile(name))
            return Folders().Select(f => Path.Combine(f, name)).Where(Directory.Exists).Select(FromFolder).FirstOrDefault(p => p is not null);
        string full = Path.GetFullPath(name.Replace('\\', Path.DirectorySeparatorChar), folder);
        return Directory.Exists(full) ? FromFolder(full)
            : File.Exists(full) && IsModuleFile(full) ? full
            : ((string[])[".psd1", ".psm1", ".dll"]).Select(e => full + e).FirstOrDefault(File.Exists);
    }

    private static bool IsModuleFile(string path) => Path.GetExtension(path).ToLowerInvariant() is ".psd1" or ".psm1" or ".dll";

    /// <summary>The module file of a folder, or of its highest version folder.</summary>
    private static string? FromFolder(string folder)
    {
        string name = Path.GetFileName(folder.TrimEnd(Path.DirectorySeparatorChar));
        IEnumerable<string> versions = Directory.EnumerateDirectories(folder).Where(d => Version.TryParse(Path.GetFileName(d), out _)).OrderByDescending(d => Version.Parse(Path.GetFileName(d)));
        return versions.Prepend(folder).SelectMany(f => ((string[])[".psd1", ".psm1", ".dll"]).Select(e => Path.Combine(f, name + e))).FirstOrDefault(File.Exists);
    }

    private PSModuleInfo Load(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".psd1" => LoadManifest(path),
        ".psm1" => LoadScript(path, new PSModuleInfo(Path.GetFileNameWithoutExtension(path), path, ModuleType.Script, engine.GlobalScope)),
        _ => LoadAssembly(path, new PSModuleInfo(Path.GetFileNameWithoutExtension(path), path, ModuleType.Binary, engine.GlobalScope)),
    };

    private PSModuleInfo LoadManifest(string path)
    {
        Hashtable data = DataFile.Load(path);
        string folder = Path.GetDirectoryName(path)!;
        var module = new PSModuleInfo(Path.GetFileNameWithoutExtension(path), path, ModuleType.Manifest, engine.GlobalScope)
        {
            Version = Version.TryParse(Text(data, "ModuleVersion"), out Version? version) ? version : new Version(0, 0),
            Description = Text(data, "Description"),
            Author = Text(data, "Author"),
            CompanyName = Text(data, "CompanyName"),
            Guid = Guid.TryParse(Text(data, "GUID"), out Guid guid) ? guid : default,
            PrivateData = data["PrivateData"],
        };
        if (data["ScriptsToProcess"] is not null)
            throw Errors.Unsupported($"ScriptsToProcess in the manifest {path}");
        foreach (string required in List(data, "RequiredModules"))
            Import(required, new ImportOptions());
        foreach (string assembly in List(data, "RequiredAssemblies"))
            Assembly.LoadFrom(Path.Combine(folder, assembly));
        foreach (string types in List(data, "TypesToProcess"))
            TypeFile.Load(Path.Combine(folder, types));
        foreach (string formats in List(data, "FormatsToProcess"))
            FormatTable.Load(Path.Combine(folder, formats));
        foreach (string nested in List(data, "NestedModules"))
        {
            PSModuleInfo inner = Load(Locate(Anchored(folder, nested), folder) ?? throw Missing(nested));
            module.Nested.Add(inner);
            Adopt(module, inner);
            // What nested modules export, the root module can call.
            Publish(inner, module.Session.Root);
        }
        string root = Text(data, "RootModule") is { Length: > 0 } r ? r : Text(data, "ModuleToProcess");
        if (root.Length > 0)
        {
            string file = Locate(Anchored(folder, root), folder) ?? throw Missing(root);
            if (Path.GetExtension(file).Equals(".psm1", StringComparison.OrdinalIgnoreCase))
                LoadScript(file, module);
            else
                LoadAssembly(file, module);
            module.ModuleType = Path.GetExtension(file).Equals(".psm1", StringComparison.OrdinalIgnoreCase) ? ModuleType.Script : ModuleType.Binary;
        }
        Restrict(module, data);
        return module;
    }

    private static string Anchored(string folder, string name) => IsModuleFile(name) ? Path.Combine(folder, name) : name;

    private static void Adopt(PSModuleInfo module, PSModuleInfo inner)
    {
        foreach ((string name, CommandInfo command) in inner.ExportedCommands)
        {
            command.Module = module;
            module.ExportedCommands[name] = command;
        }
    }

    /// <summary>Leaves only what the manifest's export lists name.</summary>
    private static void Restrict(PSModuleInfo module, Hashtable data)
    {
        Keep<FunctionInfo>("FunctionsToExport");
        Keep<CmdletInfo>("CmdletsToExport");
        Keep<AliasInfo>("AliasesToExport");

        void Keep<T>(string key) where T : CommandInfo
        {
            if (!data.ContainsKey(key))
                return;
            WildcardPattern[] patterns = [.. List(data, key).Select(p => new WildcardPattern(p, WildcardOptions.IgnoreCase))];
            foreach (string name in module.ExportedCommands.Where(p => p.Value is T && !patterns.Any(w => w.IsMatch(p.Key))).Select(p => p.Key).ToArray())
                module.ExportedCommands.Remove(name);
        }
    }

    private PSModuleInfo LoadScript(string path, PSModuleInfo module)
    {
        ScriptBlock body = ScriptBlock.Parse(File.ReadAllText(path), path, module.Session);
        var output = new ListPipe();
        ScriptRunner.Run(engine, body, [], engine.Streams with { Output = output }, newScope: false, prepare: _ => { });
        if (!module.ExportsDeclared)
        {
            foreach ((string key, CommandInfo command) in module.Session.Root.Commands)
            {
                if (command.Module == module || command is AliasInfo)
                    module.ExportedCommands[command.Name] = command;
            }
        }
        return module;
    }

    private static PSModuleInfo LoadAssembly(string path, PSModuleInfo module)
    {
        Assembly assembly = Assembly.LoadFrom(path);
        module.Version = module.Version == new Version(0, 0) ? assembly.GetName().Version ?? module.Version : module.Version;
        AssemblyModule.AddCommands(module, assembly);
        return module;
    }

    /// <summary>Makes what a module exports callable from the session that imports it.</summary>
    private void Publish(PSModuleInfo module, Scope? into = null)
    {
        Scope scope = into ?? engine.Session.Root;
        foreach ((string name, CommandInfo command) in module.ExportedCommands)
        {
            if (command is CmdletInfo cmdlet)
                engine.Commands.Add(cmdlet);
            else
                scope.Commands[command is AliasInfo ? "alias:" + name : name] = command;
        }
        foreach (PSVariable variable in module.ExportedVariables.Values)
            scope.Add(variable);
    }

    private static string Text(Hashtable data, string key) => LanguagePrimitives.ToText(data[key]);

    private static IEnumerable<string> List(Hashtable data, string key) => data[key] switch
    {
        null => [],
        string text => text.Length > 0 ? [text] : [],
        IDictionary table => [LanguagePrimitives.ToText(table["ModuleName"])],
        IEnumerable items => items.Cast<object?>().Select(i => i is IDictionary table ? LanguagePrimitives.ToText(table["ModuleName"]) : LanguagePrimitives.ToText(i)).Where(s => s.Length > 0),
        var other => [LanguagePrimitives.ToText(other)],
    };

    private static CmdletInvocationException Missing(string name)
    {
        var error = new FileNotFoundException($"The specified module '{name}' was not loaded because no valid module file was found in any module directory.");
        return new CmdletInvocationException(new ErrorRecord(error, "Modules_ModuleNotFound", ErrorCategory.ResourceUnavailable, name));
    }
}
