namespace System.Management.Automation;

/// <summary>Lets a mandatory parameter be an empty collection.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public sealed class AllowEmptyCollectionAttribute : Attribute;
