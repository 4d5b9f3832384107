namespace Microsoft.PowerShell.Commands;

/// <summary>What a request asks the server to do.</summary>
public enum WebRequestMethod
{
    Default, Get, Head, Post, Put, Delete, Trace, Options, Merge, Patch,
}
