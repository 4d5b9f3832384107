using System.Collections.ObjectModel;

namespace System.Management.Automation;

/// <summary>A parameter made at run time.</summary>
public class RuntimeDefinedParameter
{
    private object? _value;

    public RuntimeDefinedParameter() => (Name, ParameterType, Attributes) = ("", typeof(object), []);

    public RuntimeDefinedParameter(string name, Type parameterType, Collection<Attribute> attributes)
        => (Name, ParameterType, Attributes) = (name, parameterType, attributes ?? []);

    public string Name { get; set; }

    public Type ParameterType { get; set; }

    public Collection<Attribute> Attributes { get; }

    public bool IsSet { get; set; }

    public object? Value
    {
        get => _value;
        set => (_value, IsSet) = (value, true);
    }
}
