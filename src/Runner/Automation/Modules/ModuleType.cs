namespace System.Management.Automation;

/// <summary>What a module is made of: a script, an assembly, or a manifest without a root module.</summary>
public enum ModuleType
{
    Script, Binary, Manifest,
}
