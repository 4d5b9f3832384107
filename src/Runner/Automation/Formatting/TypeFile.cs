using DeepLearn.Runner.Runtime;
using System.Xml.Linq;

namespace DeepLearn.Runner.Formatting;

/// <summary>Reads types.ps1xml: note, alias, script and code properties, script methods, property sets and the default display properties.</summary>
internal static class TypeFile
{
    public static void Load(string path)
    {
        foreach (var type in XDocument.Load(path).Root!.Elements("Type"))
        {
            var entry = TypeTable.Entry(Text(type, "Name", path));
            foreach (var member in type.Element("Members")?.Elements() ?? [])
            {
                if (member.Name == "MemberSet")
                    ReadStandardMembers(member, entry, path);
                else
                    Put(entry, Member(member, path));
            }
        }
    }

    private static void ReadStandardMembers(XElement set, TypeEntry entry, string path)
    {
        foreach (var member in set.Element("Members")?.Elements("PropertySet") ?? [])
            if (Text(member, "Name", path) == "DefaultDisplayPropertySet")
                entry.DefaultDisplayProperties = Names(member);
    }

    private static PSMemberInfo Member(XElement member, string path)
    {
        var name = Text(member, "Name", path);
        return member.Name.LocalName switch
        {
            "NoteProperty" => new PSNoteProperty(name, Text(member, "Value", path)),
            "AliasProperty" => new PSAliasProperty(name, Text(member, "ReferencedMemberName", path)),
            "ScriptProperty" => new PSScriptProperty(name, Script(member.Element("GetScriptBlock")), Script(member.Element("SetScriptBlock"))),
            "ScriptMethod" => new PSScriptMethod(name, Script(member.Element("Script"))!),
            "PropertySet" => new PSPropertySet(name, Names(member)),
            "CodeProperty" => CodeProperty(name, member.Element("GetCodeReference")!, path),
            var kind => throw new PSNotSupportedException($"{path}: {kind} is not supported by the runner; run this with PowerShell 7.6 or later."),
        };
    }

    private static PSCodeProperty CodeProperty(string name, XElement reference, string path)
    {
        var type = TypeResolver.Resolve(Text(reference, "TypeName", path));
        var method = type?.GetMethod(Text(reference, "MethodName", path));
        return method is null
            ? throw new PSInvalidOperationException($"{path}: the method of the code property {name} cannot be found.")
            : new PSCodeProperty(name, method);
    }

    private static void Put(TypeEntry entry, PSMemberInfo member)
    {
        entry.Members.Remove(member.Name);
        entry.Members.Add(member);
    }

    private static ScriptBlock? Script(XElement? element) => element is null ? null : ScriptBlock.Create(element.Value);

    private static List<string> Names(XElement set) => [.. set.Element("ReferencedProperties")!.Elements("Name").Select(e => e.Value.Trim())];

    private static string Text(XElement parent, string child, string path)
        => parent.Element(child)?.Value.Trim()
            ?? throw new PSInvalidOperationException($"{path}: {parent.Name} has no {child}.");
}
