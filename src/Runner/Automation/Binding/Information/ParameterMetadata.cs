using System.Collections.ObjectModel;

namespace System.Management.Automation;

/// <summary>A parameter as Get-Command shows it.</summary>
public sealed class ParameterMetadata
{
    internal ParameterMetadata(string name, Type type, IEnumerable<string> aliases, IEnumerable<Attribute> attributes, IEnumerable<string> sets, bool dynamic)
    {
        Name = name;
        ParameterType = type;
        Aliases = [.. aliases];
        Attributes = [.. attributes];
        ParameterSets = sets.ToDictionary(s => s, s => (object)s);
        IsDynamic = dynamic;
    }

    /// <summary>Name.</summary>
    public string Name { get; }
    /// <summary>Type of its values.</summary>
    public Type ParameterType { get; }
    /// <summary>Other names.</summary>
    public Collection<string> Aliases { get; }
    /// <summary>Its attributes.</summary>
    public Collection<Attribute> Attributes { get; }
    /// <summary>Names of the sets that it belongs to.</summary>
    public Dictionary<string, object> ParameterSets { get; }
    /// <summary>Whether it is made at run time.</summary>
    public bool IsDynamic { get; }
    /// <summary>Whether it is a switch.</summary>
    public bool SwitchParameter => ParameterType == typeof(SwitchParameter);
}
