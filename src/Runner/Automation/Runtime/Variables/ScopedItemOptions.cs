namespace System.Management.Automation;

/// <summary>How a variable, function or alias may be changed and seen.</summary>
[Flags]
public enum ScopedItemOptions
{
    /// <summary>No restriction.</summary>
    None = 0,
    /// <summary>Cannot be changed unless forced.</summary>
    ReadOnly = 1,
    /// <summary>Can never be changed.</summary>
    Constant = 2,
    /// <summary>Seen only in its own scope.</summary>
    Private = 4,
    /// <summary>Copied to every new scope.</summary>
    AllScope = 8,
    /// <summary>Not set.</summary>
    Unspecified = 16,
}
