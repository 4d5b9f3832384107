namespace System.Management.Automation;

/// <summary>Says that a parameter takes wildcards.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public sealed class SupportsWildcardsAttribute : Attribute;
