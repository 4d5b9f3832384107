namespace System.Management.Automation;

/// <summary>Why ShouldProcess answered as it did.</summary>
[Flags]
public enum ShouldProcessReason
{
    None = 0, WhatIf = 1,
}
