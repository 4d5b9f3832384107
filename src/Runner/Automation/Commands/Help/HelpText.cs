namespace Microsoft.PowerShell.Commands;

/// <summary>Writes help objects as PowerShell shows them.</summary>
internal sealed class HelpText
{
    private const int Indent = 4;

    private readonly List<TextLine> _lines = [];

    private HelpText() { }

    /// <summary>The views of help, by the type names that Get-Help gives its results.</summary>
    public static IReadOnlyList<ViewDefinition> Views { get; } =
    [
        View("MamlCommandHelpInfo#FullView", (t, h) => t.Command(h, examples: true, parameters: true, full: true)),
        View("MamlCommandHelpInfo#DetailedView", (t, h) => t.Command(h, examples: true, parameters: true, full: false)),
        View("MamlCommandHelpInfo#ExamplesView", (t, h) => { t.Head(h); t.Examples(h); }),
        View("MamlCommandHelpInfo", (t, h) => t.Command(h, examples: false, parameters: false, full: false)),
        View("MamlCommandHelpInfo#parameter", (t, p) => t.Parameter(p, 0, full: true)),
        View("MamlCommandHelpInfo#syntax", (t, s) => t.Syntax(s, 0)),
        View("MamlCommandHelpInfo#example", (t, e) => t.Example(e)),
        View("ExtendedCmdletHelpInfo", (t, h) => t.SyntaxOnly(h)),
    ];

    private static ViewDefinition View(string typeName, Action<HelpText, PSObject> write)
    {
        IEnumerable<TextLine> Draw(PSObject value)
        {
            var text = new HelpText();
            write(text, value);
            text.Add("", 0);
            return text._lines;
        }

        return new ViewDefinition(typeName, [typeName], new ViewControl.Text([new ViewControl.Entry<Func<PSObject, IEnumerable<TextLine>>>([], Draw)]));
    }

    private static object? Get(object? value, string name) => (value as PSObject)?.Properties[name]?.Value;

    private static string Text(object? value, string name) => LanguagePrimitives.ToText(Get(value, name));

    private static IEnumerable<PSObject> Many(object? value) => value switch
    {
        null => [],
        PSObject one => [one],
        IEnumerable items => items.OfType<PSObject>(),
        _ => [],
    };

    private void Add(string text, int indent = Indent) => _lines.AddRange(TextLayout.Lines(text).Select(line => new TextLine(line, indent)));

    private void Paragraphs(object? value, int indent = Indent)
    {
        foreach (var paragraph in Many(value))
            Add($"{Text(paragraph, "Text")}\n", indent);
    }

    private void Head(PSObject help)
    {
        Add("NAME", 0);
        Add($"{Text(help, "Name")}\n");
        if (Text(help, "Synopsis").Length == 0)
            return;
        Add("SYNOPSIS", 0);
        Add($"{Text(help, "Synopsis")}\n\n");
    }

    private void Command(PSObject help, bool examples, bool parameters, bool full)
    {
        Head(help);
        Add("SYNTAX", 0);
        Syntax(Get(help, "syntax"), Indent);
        Add("");
        Add("DESCRIPTION", 0);
        Paragraphs(Get(help, "description"));
        Add("", 0);
        if (parameters)
            Parameters(help, full);
        if (full)
        {
            Types("INPUTS", Get(Get(help, "inputTypes"), "inputType"));
            Types("OUTPUTS", Get(Get(help, "returnValues"), "returnValue"));
        }
        if (examples)
            Examples(help);
        if (full)
            Add("");
        if (full || !parameters)
        {
            Add("RELATED LINKS", 0);
            foreach (var link in Many(Get(Get(help, "relatedLinks"), "navigationLink")))
                Add($"{Text(link, "linkText")} {Text(link, "uri")}".TrimEnd());
        }
        if (full)
            return;
        if (!parameters)
            Add("", 0);
        var name = Text(help, "Name");
        Add("REMARKS", 0);
        Add($"To see the examples, type: \"Get-Help {name} -Examples\"\nFor more information, type: \"Get-Help {name} -Detailed\"\n"
            + $"For technical information, type: \"Get-Help {name} -Full\"");
    }

    private void Examples(PSObject help)
    {
        foreach (var example in Many(Get(Get(help, "examples"), "example")))
            Example(example);
    }

    private void SyntaxOnly(PSObject help)
    {
        Add("NAME", 0);
        Add($"{Text(help, "Name")}\n");
        Add("SYNTAX", 0);
        Add($"{Text(help, "syntax")}\n");
        Add("\nALIASES", 0);
        Add($"{Text(help, "aliases")}\n");
        Add("\nREMARKS", 0);
        Add(Text(help, "remarks"));
    }

    private void Syntax(object? syntax, int indent)
    {
        foreach (var item in Many(Get(syntax, "syntaxItem")))
        {
            var parameters = Many(Get(item, "parameter")).Select(p =>
            {
                var name = int.TryParse(Text(p, "position"), out _) ? $"[-{Text(p, "name")}]" : $"-{Text(p, "name")}";
                var value = Text(p, "parameterValue") is { Length: > 0 } type ? $"{name} <{type}>" : name;
                return Text(p, "required") == "true" ? value : $"[{value}]";
            });
            Add($"{Text(item, "name")} {string.Concat(parameters.Select(p => p + " "))}[<CommonParameters>]\n", indent);
        }
    }

    private void Parameters(PSObject help, bool full)
    {
        Add("PARAMETERS", 0);
        foreach (var parameter in Many(Get(Get(help, "parameters"), "parameter")))
            Parameter(parameter, Indent, full);
        Add("""
            <CommonParameters>
                This cmdlet supports the common parameters: Verbose, Debug,
                ErrorAction, ErrorVariable, WarningAction, WarningVariable,
                OutBuffer, PipelineVariable, and OutVariable. For more information, see
                about_CommonParameters (https://go.microsoft.com/fwlink/?LinkID=113216). 

            """.ReplaceLineEndings("\n"));
    }

    private void Parameter(PSObject parameter, int indent, bool full)
    {
        Add($"-{Text(parameter, "name")}{(Text(parameter, "parameterValue") is { Length: > 0 } value ? $" <{value}>" : "")}", indent);
        Paragraphs(Get(parameter, "description"), indent + Indent);
        if (full)
            Add($"""
                Required?                    {Text(parameter, "required")}
                Position?                    {Text(parameter, "position")}
                Default value                {Text(parameter, "defaultValue")}
                Accept pipeline input?       {Text(parameter, "pipelineInput")}
                Aliases                      {Text(parameter, "aliases")}
                Accept wildcard characters?  {Text(parameter, "globbing")}

                """.ReplaceLineEndings("\n"), indent + Indent);
    }

    private void Types(string title, object? types)
    {
        Add(title, 0);
        foreach (var type in Many(types))
        {
            Add($"{Text(Get(type, "type"), "name")}\n");
            foreach (var paragraph in Many(Get(type, "description")))
                Add(Text(paragraph, "Text"));
            Add("");
        }
    }

    private void Example(PSObject example)
    {
        Add($"{Text(example, "title")}\n\n{Text(example, "code").TrimEnd('\n')}\n");
        foreach (var remark in Many(Get(example, "remarks")))
            Add(Text(remark, "Text"));
    }
}
