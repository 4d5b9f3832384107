namespace System.Management.Automation;

/// <summary>The parameters that a script or cmdlet made at run time, by name.</summary>
public class RuntimeDefinedParameterDictionary() : Dictionary<string, RuntimeDefinedParameter>(StringComparer.OrdinalIgnoreCase)
{
    public string HelpFile { get; set; } = "";

    public object? Data { get; set; }
}
