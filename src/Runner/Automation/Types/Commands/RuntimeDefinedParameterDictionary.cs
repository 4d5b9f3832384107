namespace System.Management.Automation;

/// <summary>The parameters that a cmdlet made at run time, by name.</summary>
public class RuntimeDefinedParameterDictionary() : Dictionary<string, RuntimeDefinedParameter>(StringComparer.OrdinalIgnoreCase);
