namespace System.Management.Automation;

/// <summary>Asks that an argument has this PowerShell type name.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, AllowMultiple = false)]
public class PSTypeNameAttribute(string psTypeName) : Attribute
{
    public string PSTypeName { get; } = psTypeName;
}
