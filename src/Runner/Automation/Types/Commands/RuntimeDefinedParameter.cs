using System.Collections.ObjectModel;

namespace System.Management.Automation;

/// <summary>A parameter made at run time.</summary>
public class RuntimeDefinedParameter(string name, Type parameterType, Collection<Attribute> attributes)
{
    public string Name { get; set; } = name;
    public Type ParameterType { get; set; } = parameterType;
    public Collection<Attribute> Attributes { get; } = attributes;
    public bool IsSet { get; set; }
    public object? Value { get; set => (field, IsSet) = (value, true); }
}
