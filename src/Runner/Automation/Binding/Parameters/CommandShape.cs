using System.Collections.Concurrent;
using System.Reflection;

namespace DeepLearn.Runner.Binding;

/// <summary>How a command takes its arguments.</summary>
internal sealed class CommandShape
{
    public static readonly CommandShape Empty = new([], [], advanced: false);
    private static readonly ConcurrentDictionary<Type, CommandShape> s_cmdlets = new();
    private readonly ConcurrentDictionary<string, ParameterShape[]> _named = new(StringComparer.OrdinalIgnoreCase);

    public CommandShape(IReadOnlyList<ParameterShape> parameters, IReadOnlyList<Attribute> attributes, bool advanced)
    {
        CmdletCommonMetadataAttribute? metadata = attributes.OfType<CmdletCommonMetadataAttribute>().FirstOrDefault();
        (Own, Attributes, Advanced) = (parameters, attributes, advanced);
        DefaultSet = metadata?.DefaultParameterSetName ?? ParameterAttribute.AllParameterSets;
        ConfirmImpact = metadata?.ConfirmImpact ?? ConfirmImpact.None;
        Parameters = advanced ? [.. parameters, .. CommonParameters.Shapes(metadata?.SupportsShouldProcess ?? false)] : parameters;
        IEnumerable<string> sets = parameters.SelectMany(p => p.Sets.Keys).Where(s => s != ParameterAttribute.AllParameterSets);
        Sets = [.. sets.Concat(!sets.Any() || DefaultSet != ParameterAttribute.AllParameterSets ? [DefaultSet] : []).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>Its own parameters, without those that every command has.</summary>
    public IReadOnlyList<ParameterShape> Own { get; }
    public IReadOnlyList<ParameterShape> Parameters { get; }
    public IReadOnlyList<string> Sets { get; }
    public string DefaultSet { get; }

    /// <summary>Whether unknown arguments are errors: cmdlets, and functions with attributes.</summary>
    public bool Advanced { get; }
    public ConfirmImpact ConfirmImpact { get; }
    public IReadOnlyList<Attribute> Attributes { get; }

    public static CommandShape Of(Type cmdlet) => s_cmdlets.GetOrAdd(cmdlet, static type => new CommandShape(
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.IsDefined(typeof(ParameterAttribute), inherit: true))
            .Select(p => new ParameterShape(p.Name, p.PropertyType, [.. p.GetCustomAttributes()]) { Property = p })],
        [.. type.GetCustomAttributes()], advanced: true));

    public CommandShape With(IEnumerable<ParameterShape> dynamic) => new([.. Own, .. dynamic], Attributes, Advanced);

    /// <summary>The parameter of that name or alias, or else those whose name or alias begins so.</summary>
    public ParameterShape[] Named(string name) => _named.GetOrAdd(name, text => Parameters.FirstOrDefault(p => p.Names.Contains(text, StringComparer.OrdinalIgnoreCase)) is { } exact
        ? [exact] : [.. Parameters.Where(p => p.Names.Any(n => n.StartsWith(text, StringComparison.OrdinalIgnoreCase)))]);

    public Dictionary<string, ParameterMetadata> Describe() => Parameters.ToDictionary(p => p.Name, p => new ParameterMetadata(p), StringComparer.OrdinalIgnoreCase);

    public IList<CommandParameterSetInfo> DescribeSets() => [.. Sets.Select(set => new CommandParameterSetInfo(set, set == DefaultSet, Advanced,
        [.. Own.Where(p => p.In(set) is not null).Select(p => new CommandParameterInfo(new ParameterMetadata(p), p.In(set)!))]))];
}
