namespace System.Management.Automation.Internal;

/// <summary>Base of the attributes that describe commands and parameters.</summary>
[AttributeUsage(AttributeTargets.All)]
public abstract class CmdletMetadataAttribute : Attribute;
