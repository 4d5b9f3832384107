namespace System.Management.Automation;

/// <summary>Parameters that were given, by name.</summary>
internal sealed class PSBoundParametersDictionary() : Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase);
