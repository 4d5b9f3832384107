using System.Management.Automation;
using System.Reflection;

namespace DeepLearn.Runner.Modules;

/// <summary>Cmdlets of a compiled module.</summary>
internal static class AssemblyModule
{
    public static void AddCommands(PSModuleInfo module, Assembly assembly)
    {
        foreach (Type type in assembly.GetExportedTypes())
        {
            if (type.IsAbstract || type.GetCustomAttribute<CmdletAttribute>() is not { } cmdlet || !type.IsSubclassOf(typeof(Cmdlet)))
                continue;
            var command = new CmdletInfo($"{cmdlet.VerbName}-{cmdlet.NounName}", type) { Module = module };
            module.ExportedCommands[command.Name] = command;
            foreach (string alias in type.GetCustomAttribute<AliasAttribute>()?.AliasNames ?? [])
                module.ExportedCommands[alias] = new AliasInfo(alias, command.Name) { Module = module };
        }
        module.Assemblies.Add(assembly);
        foreach (IModuleAssemblyInitializer initializer in Made<IModuleAssemblyInitializer>(assembly))
            initializer.OnImport();
    }

    public static void Cleanup(Assembly assembly, PSModuleInfo module)
    {
        foreach (IModuleAssemblyCleanup cleanup in Made<IModuleAssemblyCleanup>(assembly))
            cleanup.OnRemove(module);
    }

    private static IEnumerable<T> Made<T>(Assembly assembly) => assembly.GetExportedTypes()
        .Where(t => !t.IsAbstract && typeof(T).IsAssignableFrom(t)).Select(t => (T)Activator.CreateInstance(t)!);
}
