namespace System.Management.Automation;

/// <summary>A reference to a value or a variable, made by <c>[ref]</c>.</summary>
public class PSReference
{
    private readonly PSVariable _variable;

    public PSReference(object? value) => _variable = new PSVariable("", value);

    internal PSReference(PSVariable variable) => _variable = variable;

    /// <summary>The value referred to.</summary>
    public object? Value
    {
        get => _variable.Value;
        set => _variable.Value = value;
    }
}
