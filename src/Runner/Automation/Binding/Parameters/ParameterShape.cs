using System.Management.Automation;
using System.Reflection;
using DeepLearn.Runner.Runtime;

namespace DeepLearn.Runner.Binding;

/// <summary>One parameter of a command: its type, names, sets and checks.</summary>
internal sealed class ParameterShape
{
    public ParameterShape(string name, Type type, IReadOnlyList<Attribute> attributes)
    {
        Name = name;
        Type = type;
        Attributes = attributes;
        Aliases = [.. attributes.OfType<AliasAttribute>().SelectMany(a => a.AliasNames)];
        foreach (ParameterAttribute parameter in attributes.OfType<ParameterAttribute>())
            Sets[parameter.ParameterSetName] = parameter;
    }

    public string Name { get; }
    public Type Type { get; }
    public IReadOnlyList<Attribute> Attributes { get; }
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>Its attribute by parameter set.</summary>
    public Dictionary<string, ParameterAttribute> Sets { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The property of a compiled cmdlet that takes the value.</summary>
    public PropertyInfo? Property { get; init; }

    /// <summary>Default value of a script parameter.</summary>
    public Eval? Default { get; init; }

    /// <summary>Whether it belongs to every command, as -Verbose does.</summary>
    public bool Common { get; init; }

    /// <summary>Set for a parameter that the command made at run time.</summary>
    public RuntimeDefinedParameter? Dynamic { get; init; }

    public bool IsSwitch => Type == typeof(SwitchParameter);

    public bool InAllSets => Sets.ContainsKey(ParameterAttribute.AllParameterSets);

    public ParameterAttribute? In(string set) => Sets.GetValueOrDefault(set) ?? Sets.GetValueOrDefault(ParameterAttribute.AllParameterSets);

    public bool TakesPipeline(IEnumerable<string> sets) => sets.Any(s => In(s) is { } p && (p.ValueFromPipeline || p.ValueFromPipelineByPropertyName));

    public bool IsNamed(string name) => Name.Equals(name, StringComparison.OrdinalIgnoreCase) || Aliases.Contains(name, StringComparer.OrdinalIgnoreCase);

    public bool HasPrefix(string text) =>
        Name.StartsWith(text, StringComparison.OrdinalIgnoreCase) || Aliases.Any(a => a.StartsWith(text, StringComparison.OrdinalIgnoreCase));
}
