namespace System.Management.Automation;

/// <summary>Lets a mandatory parameter be the empty string.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public sealed class AllowEmptyStringAttribute : Attribute;
