namespace System.Management.Automation;

/// <summary>Lets a mandatory parameter be null.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public sealed class AllowNullAttribute : Attribute;
