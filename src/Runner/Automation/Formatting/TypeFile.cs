using System.Xml.Linq;
using DeepLearn.Runner.Runtime;

namespace DeepLearn.Runner.Formatting;

/// <summary>Reads types.ps1xml: note, alias, script and code properties, script methods, property sets and the default display properties.</summary>
internal sealed class TypeFile(string path)
{
    public static void Load(string path) => new TypeFile(path).Read();

    private void Read()
    {
        foreach (var type in XDocument.Load(path).Root!.Elements("Type"))
        {
            var entry = TypeTable.Of(Text(type, "Name"));
            foreach (var member in type.Elements("Members").Elements())
                if (member.Name == "MemberSet")
                    entry.DefaultDisplayProperties = member.Elements("Members").Elements("PropertySet")
                        .Where(set => Text(set, "Name") == "DefaultDisplayPropertySet").Select(Names).FirstOrDefault() ?? entry.DefaultDisplayProperties;
                else
                {
                    entry.Members.Remove(Text(member, "Name"));
                    entry.Members.Add(Member(member, Text(member, "Name")));
                }
        }
    }

    private PSMemberInfo Member(XElement member, string name) => member.Name.LocalName switch
    {
        "NoteProperty" => new PSNoteProperty(name, Text(member, "Value")),
        "AliasProperty" => new PSAliasProperty(name, Text(member, "ReferencedMemberName")),
        "ScriptProperty" => new PSScriptProperty(name, Script(member.Element("GetScriptBlock")), Script(member.Element("SetScriptBlock"))),
        "ScriptMethod" => new PSScriptMethod(name, Script(member.Element("Script"))!),
        "PropertySet" => new PSPropertySet(name, Names(member)),
        "CodeProperty" when member.Element("GetCodeReference") is { } getter => new PSCodeProperty(name, TypeResolver.Resolve(Text(getter, "TypeName"))?.GetMethod(Text(getter, "MethodName"))
            ?? throw new PSInvalidOperationException($"{path}: the method of the code property {name} cannot be found.")),
        var kind => throw new PSNotSupportedException($"{path}: {kind} is not supported by the runner; run this with PowerShell 7.6 or later."),
    };

    private static ScriptBlock? Script(XElement? element) => element is null ? null : ScriptBlock.Create(element.Value);

    private static List<string> Names(XElement set) => [.. set.Elements("ReferencedProperties").Elements("Name").Select(e => e.Value.Trim())];

    private string Text(XElement parent, string child)
        => parent.Element(child)?.Value.Trim() ?? throw new PSInvalidOperationException($"{path}: {parent.Name} has no {child}.");
}
