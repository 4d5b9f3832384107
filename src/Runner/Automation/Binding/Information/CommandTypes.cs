namespace System.Management.Automation;

/// <summary>Kinds of commands.</summary>
[Flags]
public enum CommandTypes
{
    /// <summary>Another name for a command.</summary>
    Alias = 1,
    /// <summary>A script function.</summary>
    Function = 2,
    /// <summary>A function whose body is its process block.</summary>
    Filter = 4,
    /// <summary>A compiled cmdlet.</summary>
    Cmdlet = 8,
    /// <summary>A script file.</summary>
    ExternalScript = 16,
    /// <summary>A program.</summary>
    Application = 32,
    /// <summary>A script block.</summary>
    Script = 64,
    /// <summary>A DSC configuration; the runner has none.</summary>
    Configuration = 256,
    /// <summary>Any of them.</summary>
    All = 383,
}
