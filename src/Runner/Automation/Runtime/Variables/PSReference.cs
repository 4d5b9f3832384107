namespace System.Management.Automation;

/// <summary>A reference to a variable, made by <c>[ref]</c>.</summary>
public class PSReference
{
    private readonly PSVariable? _variable;
    private object? _value;

    /// <summary>Refers to a value.</summary>
    public PSReference(object? value) => _value = value;

    internal PSReference(PSVariable variable) => _variable = variable;

    /// <summary>The value referred to.</summary>
    public object? Value
    {
        get => _variable is null ? _value : _variable.Value;
        set
        {
            if (_variable is null)
                _value = value;
            else
                _variable.Value = value;
        }
    }
}
