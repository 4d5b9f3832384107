using System.Collections.Concurrent;
using System.Xml.Linq;

namespace Microsoft.PowerShell.Commands;

/// <summary>Reads the MAML help that stands beside a module's assembly: en-US/Name.dll-Help.xml.</summary>
internal static class HelpFile
{
    private static readonly ConcurrentDictionary<string, Dictionary<string, XElement>> Files = new();

    /// <summary>The help of a cmdlet as objects, or null where its module has none.</summary>
    public static PSObject? Find(CmdletInfo cmdlet)
    {
        var assembly = cmdlet.ImplementingType.Assembly.Location;
        if (assembly.Length == 0)
            return null;
        var path = Path.Combine(Path.GetDirectoryName(assembly)!, "en-US", Path.GetFileName(assembly) + "-Help.xml");
        return Files.GetOrAdd(path, Read).TryGetValue(cmdlet.Name, out var command) ? Describe(command, cmdlet) : null;
    }

    private static Dictionary<string, XElement> Read(string path) => !File.Exists(path) ? []
        : XDocument.Load(path).Root!.Elements().Where(e => e.Name.LocalName == "command")
            .ToDictionary(Name, StringComparer.OrdinalIgnoreCase);

    private static string Name(XElement command) => command.Descendants().First(e => e.Name.LocalName == "name").Value.Trim();

    private static PSObject Describe(XElement command, CmdletInfo cmdlet)
    {
        var help = (PSObject)Convert(command);
        var module = cmdlet.ModuleName;
        help.TypeNames.Clear();
        foreach (var name in new[] { $"MamlCommandHelpInfo#{module}#{cmdlet.Name}", $"MamlCommandHelpInfo#{module}", "MamlCommandHelpInfo", "HelpInfo" })
            help.TypeNames.Add(name);
        var details = help.Properties["details"]?.Value as PSObject;
        var synopsis = details?.Properties["description"]?.Value as PSObject[];
        foreach (var (name, value) in new (string, object?)[]
        {
            ("Name", cmdlet.Name), ("Category", "Cmdlet"), ("Synopsis", string.Join(' ', (synopsis ?? []).Select(p => p.Properties["Text"]!.Value))),
            ("Component", null), ("Role", null), ("Functionality", null), ("PSSnapIn", null), ("ModuleName", module),
        })
            help.Properties.Add(new PSNoteProperty(name, value));
        return help;
    }

    // An element with parts becomes an object with their names, a text stays one; attributes are properties too.
    private static object Convert(XElement element)
    {
        var parts = element.Elements().ToList();
        if (parts.Count == 0)
            return element.Name.LocalName == "code" ? element.Value.ReplaceLineEndings("\n") : element.Value.Trim();
        if (parts.TrueForAll(p => p.Name.LocalName == "para"))
            return parts.Select(p => Object("MamlParaTextItem", [new PSNoteProperty("Text", p.Value.Trim())])).ToArray();
        return Object("MamlCommandHelpInfo#" + element.Name.LocalName,
        [
            .. parts.GroupBy(p => p.Name.LocalName).Select(g => new PSNoteProperty(g.Key, g.Count() == 1 ? Convert(g.First()) : g.Select(Convert).ToArray())),
            .. element.Attributes().Where(a => !a.IsNamespaceDeclaration).Select(a => new PSNoteProperty(a.Name.LocalName, a.Value)),
        ]);
    }

    private static PSObject Object(string typeName, IEnumerable<PSNoteProperty> properties)
    {
        var result = new PSObject();
        foreach (var property in properties)
            result.Properties.Add(property);
        result.TypeNames.Insert(0, typeName);
        return result;
    }
}
