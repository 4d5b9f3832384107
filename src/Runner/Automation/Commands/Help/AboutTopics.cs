using DeepLearn.Runner.Runtime;

namespace Microsoft.PowerShell.Commands;

/// <summary>Finds the topics of loaded modules: en-US/about_*.help.txt in the folder of a module or of one nested in it.</summary>
internal static class AboutTopics
{
    private const string Extension = ".help.txt";

    /// <summary>The topics that match a name or wildcard pattern: their names and files.</summary>
    public static IEnumerable<(string Name, string Path)> Find(Engine engine, string pattern)
    {
        var wildcard = WildcardPattern.Get(pattern, WildcardOptions.IgnoreCase);
        return engine.Modules.Loaded.SelectMany(Folders).Distinct().Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "about_*" + Extension))
            .Select(path => (Name: Path.GetFileName(path)[..^Extension.Length], path))
            .Where(topic => wildcard.IsMatch(topic.Name)).DistinctBy(topic => topic.Name);
    }

    /// <summary>The line below SHORT DESCRIPTION.</summary>
    public static string Synopsis(string path) =>
        File.ReadLines(path).SkipWhile(line => line.Trim() != "SHORT DESCRIPTION").Skip(1).FirstOrDefault()?.Trim() ?? "";

    private static IEnumerable<string> Folders(PSModuleInfo module) =>
        module.NestedModules.SelectMany(Folders).Prepend(Path.Combine(module.ModuleBase, "en-US"));
}
