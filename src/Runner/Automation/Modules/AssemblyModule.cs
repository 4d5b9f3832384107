using System.Reflection;

namespace DeepLearn.Runner.Modules;

/// <summary>Cmdlets of a compiled module.</summary>
internal static class AssemblyModule
{
    public static void AddCommands(PSModuleInfo module, Assembly assembly)
    {
        Type[] types = [.. assembly.GetExportedTypes().Where(t => !t.IsAbstract)];
        foreach (Type type in types.Where(t => t.IsSubclassOf(typeof(Cmdlet))))
        {
            if (type.GetCustomAttribute<CmdletAttribute>() is not { } cmdlet)
                continue;
            var command = new CmdletInfo($"{cmdlet.VerbName}-{cmdlet.NounName}", type) { Module = module };
            module.ExportedCommands[command.Name] = command;
            foreach (string alias in type.GetCustomAttribute<AliasAttribute>()?.AliasNames ?? [])
                module.ExportedCommands[alias] = new AliasInfo(alias, command.Name) { Module = module };
        }
        foreach (Type type in types.Where(typeof(IModuleAssemblyInitializer).IsAssignableFrom))
            ((IModuleAssemblyInitializer)Activator.CreateInstance(type)!).OnImport();
    }
}
