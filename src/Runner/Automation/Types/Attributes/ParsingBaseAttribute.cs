namespace System.Management.Automation.Internal;

/// <summary>Base of the attributes that steer parameter binding.</summary>
[AttributeUsage(AttributeTargets.All)]
public abstract class ParsingBaseAttribute : CmdletMetadataAttribute;
