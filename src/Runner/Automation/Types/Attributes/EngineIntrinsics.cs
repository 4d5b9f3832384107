using System.Management.Automation.Host;

namespace System.Management.Automation;

/// <summary>The parts of the engine that attributes may use.</summary>
public class EngineIntrinsics
{
    internal EngineIntrinsics(PSHost host, SessionState sessionState, CommandInvocationIntrinsics invokeCommand)
        => (Host, SessionState, InvokeCommand) = (host, sessionState, invokeCommand);

    public PSHost Host { get; }
    public SessionState SessionState { get; }
    public CommandInvocationIntrinsics InvokeCommand { get; }
}
