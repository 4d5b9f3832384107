using System.Reflection;

namespace DeepLearn.Runner.Binding;

/// <summary>One parameter of a command: its type, names, sets and checks.</summary>
internal sealed class ParameterShape
{
    public ParameterShape(string name, Type type, IReadOnlyList<Attribute> attributes)
    {
        (Name, Type, Attributes) = (name, type, attributes);
        Aliases = [.. attributes.OfType<AliasAttribute>().SelectMany(a => a.AliasNames)];
        Names = [name, .. Aliases];
        Sets = attributes.OfType<ParameterAttribute>().ToDictionary(p => p.ParameterSetName, StringComparer.OrdinalIgnoreCase);
        Transformations = [.. attributes.OfType<ArgumentTransformationAttribute>()];
        if (type == typeof(PSCredential) && Transformations.Length == 0)
            Transformations = [new CredentialAttribute()];
        Checks = [.. attributes.OfType<ValidateArgumentsAttribute>()];
    }

    public string Name { get; }
    public Type Type { get; }
    public IReadOnlyList<Attribute> Attributes { get; }
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>The name with the aliases.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Its attribute by parameter set.</summary>
    public Dictionary<string, ParameterAttribute> Sets { get; }
    public ArgumentTransformationAttribute[] Transformations { get; }
    public ValidateArgumentsAttribute[] Checks { get; }

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

    public bool TakesPipeline(IEnumerable<string> sets) => sets.Any(s => In(s) is { ValueFromPipeline: true } or { ValueFromPipelineByPropertyName: true });

    public bool Allows<T>() where T : Attribute => Attributes.OfType<T>().Any();
}
