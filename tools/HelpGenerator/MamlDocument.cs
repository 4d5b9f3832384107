using System.Globalization;
using System.Xml.Linq;

namespace DeepLearn.HelpGenerator;

/// <summary>Writes help in MAML, the XML that Get-Help reads for compiled cmdlets.</summary>
internal sealed class MamlDocument(IReadOnlyList<CommandModel> commands, DocComments comments)
{
    private static readonly XNamespace Help = "http://msh";
    private static readonly XNamespace Maml = "http://schemas.microsoft.com/maml/2004/10";
    private static readonly XNamespace Command = "http://schemas.microsoft.com/maml/dev/command/2004/10";
    private static readonly XNamespace Dev = "http://schemas.microsoft.com/maml/dev/2004/10";

    public void Save(string path) =>
        new XDocument(new XElement(Help + "helpItems", new XAttribute("schema", "maml"), commands.Select(Topic))).Save(path);

    private XElement Topic(CommandModel command) => new(
        Command + "command",
        new XAttribute(XNamespace.Xmlns + "maml", Maml.NamespaceName),
        new XAttribute(XNamespace.Xmlns + "command", Command.NamespaceName),
        new XAttribute(XNamespace.Xmlns + "dev", Dev.NamespaceName),
        new XElement(
            Command + "details",
            new XElement(Command + "name", command.Name),
            new XElement(Command + "verb", command.Name.Split('-')[0]),
            new XElement(Command + "noun", command.Name.Split('-')[1]),
            new XElement(Maml + "description", Paragraphs(comments.Synopsis(command.Type)))),
        new XElement(Maml + "description", Paragraphs(comments.Description(command.Type))),
        new XElement(Command + "syntax", command.Sets.Select(set => Syntax(command, set))),
        new XElement(Command + "parameters", command.Parameters.OrderBy(p => p.Name).Select(p => Parameter(p, p.Sets[0]))),
        new XElement(Command + "inputTypes", Inputs(command).Select(t => Typed("inputType", t))),
        new XElement(Command + "returnValues", command.Outputs.Select(t => Typed("returnValue", t))),
        new XElement(Command + "examples", comments.Examples(command.Type).Select((e, i) => Example(i + 1, e.Code, e.Remarks))));

    private XElement Syntax(CommandModel command, string set) => new(
        Command + "syntaxItem",
        new XElement(Maml + "name", command.Name),
        from parameter in command.Parameters
        let use = parameter.In(set)
        where use is not null
        orderby use.Position ?? int.MaxValue, use.Mandatory ? 0 : 1, parameter.Name
        select Parameter(parameter, use));

    private XElement Parameter(ParameterModel parameter, ParameterSet use) => new(
        Command + "parameter",
        new XAttribute("required", use.Mandatory ? "true" : "false"),
        new XAttribute("variableLength", parameter.Type.IsArray ? "true" : "false"),
        new XAttribute("globbing", parameter.Wildcards ? "true" : "false"),
        new XAttribute("pipelineInput", use.PipelineInput),
        new XAttribute("position", use.Position?.ToString(CultureInfo.InvariantCulture) ?? "named"),
        new XAttribute("aliases", parameter.Aliases.Count == 0 ? "none" : string.Join(", ", parameter.Aliases)),
        new XElement(Maml + "name", parameter.Name),
        new XElement(Maml + "description", Paragraphs(comments.Parameter(parameter))),
        parameter.IsSwitch
            ? null
            : new XElement(
                Command + "parameterValue",
                new XAttribute("required", "true"),
                new XAttribute("variableLength", parameter.Type.IsArray ? "true" : "false"),
                TypeName(parameter.Type)));

    private static XElement Typed(string element, Type type) =>
        new(Command + element, new XElement(Dev + "type", new XElement(Maml + "name", type.FullName)));

    private static XElement Example(int number, string code, IReadOnlyList<string> remarks) => new(
        Command + "example",
        new XElement(Maml + "title", $"-------------------------- Example {number} --------------------------"),
        new XElement(Dev + "code", code),
        // The empty paragraph sets the next example apart.
        new XElement(Dev + "remarks", Paragraphs([.. remarks, ""])));

    private static IEnumerable<Type> Inputs(CommandModel command) =>
        command.Parameters.Where(p => p.Sets.Any(s => s.FromPipeline)).Select(p => p.Type.GetElementType() ?? p.Type).Distinct();

    private static IEnumerable<XElement> Paragraphs(IEnumerable<string> texts) => texts.Select(t => new XElement(Maml + "para", t));

    private static string TypeName(Type type)
    {
        if (type.IsArray)
            return TypeName(type.GetElementType()!) + "[]";
        return type == typeof(object) || type.IsPrimitive || type == typeof(string) ? type.Name : type.Name.Split('`')[0];
    }
}
