using System.Collections.ObjectModel;
using System.Management.Automation.Host;

namespace System.Management.Automation;

/// <summary>Base of a cmdlet that uses the session: variables, locations, host, other commands.</summary>
public abstract class PSCmdlet : Cmdlet
{
    internal Engine Engine { get => field ??= Engine.Require(); set; } = null!;
    public InvocationInfo MyInvocation { get; internal set; } = null!;
    public string ParameterSetName { get; internal set; } = "";
    public SessionState SessionState => Engine.SessionState;
    public CommandInvocationIntrinsics InvokeCommand => Engine.InvokeCommand;
    public PSHost Host => Engine.Host;

    public PathInfo CurrentProviderLocation(string providerId) => SessionState.Path.CurrentProviderLocation(providerId);

    /// <summary>The full path a PowerShell path stands for; it need not exist, wildcards are not expanded.</summary>
    public string GetUnresolvedProviderPathFromPSPath(string path) => SessionState.Path.GetUnresolvedProviderPathFromPSPath(path);

    /// <summary>The full paths that exist and match a PowerShell path; throws <see cref="ItemNotFoundException"/> when there are none.</summary>
    public Collection<string> GetResolvedProviderPathFromPSPath(string path, out ProviderInfo provider) =>
        SessionState.Path.GetResolvedProviderPathFromPSPath(path, out provider);

    public object? GetVariableValue(string name) => Engine.GetVariableValue(name);

    public object? GetVariableValue(string name, object? defaultValue) => Engine.GetVariableValue(name) ?? defaultValue;
}
