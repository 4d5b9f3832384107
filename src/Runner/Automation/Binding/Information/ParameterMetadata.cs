using System.Collections.ObjectModel;

namespace System.Management.Automation;

/// <summary>A parameter as Get-Command shows it.</summary>
public sealed class ParameterMetadata
{
    internal ParameterMetadata(ParameterShape shape) =>
        (Name, ParameterType, Aliases, Attributes, ParameterSets, IsDynamic) =
            (shape.Name, shape.Type, [.. shape.Aliases], [.. shape.Attributes], shape.Sets.Keys.ToDictionary(s => s, s => (object)s), shape.Dynamic is not null);

    public string Name { get; }
    public Type ParameterType { get; }
    public Collection<string> Aliases { get; }
    public Collection<Attribute> Attributes { get; }

    /// <summary>Names of the sets that it belongs to.</summary>
    public Dictionary<string, object> ParameterSets { get; }

    /// <summary>Whether it is made at run time.</summary>
    public bool IsDynamic { get; }
    public bool SwitchParameter => ParameterType == typeof(SwitchParameter);
}
