using System.Collections.Concurrent;
using System.Management.Automation;
using System.Reflection;

namespace DeepLearn.Runner.Binding;

/// <summary>How a command takes its arguments.</summary>
internal sealed class CommandShape
{
    private static readonly ConcurrentDictionary<Type, CommandShape> s_cmdlets = new();

    public static readonly CommandShape Empty = new([], null, [], advanced: false);

    public CommandShape(IReadOnlyList<ParameterShape> parameters, CmdletCommonMetadataAttribute? metadata, IReadOnlyList<Attribute> attributes, bool advanced)
    {
        Advanced = advanced;
        Attributes = attributes;
        DefaultSet = metadata?.DefaultParameterSetName ?? ParameterAttribute.AllParameterSets;
        SupportsShouldProcess = metadata?.SupportsShouldProcess ?? false;
        ConfirmImpact = metadata?.ConfirmImpact ?? ConfirmImpact.None;
        Parameters = advanced ? [.. parameters, .. CommonParameters.Shapes(SupportsShouldProcess)] : parameters;
        Sets = [.. parameters.SelectMany(p => p.Sets.Keys).Where(s => s != ParameterAttribute.AllParameterSets).Distinct(StringComparer.OrdinalIgnoreCase)];
        if (Sets.Count == 0)
            Sets = [DefaultSet];
        else if (DefaultSet != ParameterAttribute.AllParameterSets && !Sets.Contains(DefaultSet, StringComparer.OrdinalIgnoreCase))
            Sets = [.. Sets, DefaultSet];
    }

    public IReadOnlyList<ParameterShape> Parameters { get; }
    public IReadOnlyList<string> Sets { get; }
    public string DefaultSet { get; }

    /// <summary>Whether unknown arguments are errors: cmdlets, and functions with attributes.</summary>
    public bool Advanced { get; }
    public bool SupportsShouldProcess { get; }
    public ConfirmImpact ConfirmImpact { get; }
    public IReadOnlyList<Attribute> Attributes { get; }

    public static CommandShape Of(Type cmdlet) => s_cmdlets.GetOrAdd(cmdlet, static type =>
    {
        var parameters = new List<ParameterShape>();
        foreach (PropertyInfo property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.IsDefined(typeof(ParameterAttribute), inherit: true))
                parameters.Add(new ParameterShape(property.Name, property.PropertyType, [.. property.GetCustomAttributes(inherit: true).Cast<Attribute>()]) { Property = property });
        }
        Attribute[] attributes = [.. type.GetCustomAttributes(inherit: true).Cast<Attribute>()];
        return new CommandShape(parameters, attributes.OfType<CmdletCommonMetadataAttribute>().FirstOrDefault(), attributes, advanced: true);
    });

    public CommandShape With(IEnumerable<ParameterShape> dynamic) =>
        new([.. Parameters.Where(p => !p.Common), .. dynamic], Attributes.OfType<CmdletCommonMetadataAttribute>().FirstOrDefault(), Attributes, Advanced);

    public Dictionary<string, ParameterMetadata> Describe() => Parameters.ToDictionary(p => p.Name, Describe, StringComparer.OrdinalIgnoreCase);

    public IList<CommandParameterSetInfo> DescribeSets() =>
        [.. Sets.Select(set => new CommandParameterSetInfo(set, set == DefaultSet, Advanced, [.. Parameters.Where(p => !p.Common && p.In(set) is not null).Select(p => Describe(p, p.In(set)!))]))];

    private static ParameterMetadata Describe(ParameterShape p) => new(p.Name, p.Type, p.Aliases, p.Attributes, p.Sets.Keys, p.Dynamic is not null);

    private static CommandParameterInfo Describe(ParameterShape p, ParameterAttribute a) =>
        new(Describe(p), a.Mandatory, a.Position, a.ValueFromPipeline, a.ValueFromPipelineByPropertyName, a.ValueFromRemainingArguments, a.HelpMessage ?? "");
}
