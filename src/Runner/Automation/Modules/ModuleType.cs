namespace System.Management.Automation;

/// <summary>What a module is made of.</summary>
public enum ModuleType
{
    /// <summary>A script.</summary>
    Script = 0,
    /// <summary>An assembly.</summary>
    Binary = 1,
    /// <summary>A manifest without a root module.</summary>
    Manifest,
}
