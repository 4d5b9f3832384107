using DeepLearn.Runner.Runtime;

namespace System.Management.Automation;

/// <summary>Variables, paths and commands of the running session.</summary>
public sealed class SessionState
{
    internal SessionState(Engine engine) => (PSVariable, InvokeCommand, Path) = (new(engine), engine.InvokeCommand, new(engine));

    public PSVariableIntrinsics PSVariable { get; }

    public CommandInvocationIntrinsics InvokeCommand { get; }

    /// <summary>Locations and paths.</summary>
    public PathIntrinsics Path { get; }

    /// <summary>The module that runs, or null at the top level.</summary>
    public PSModuleInfo? Module => Engine.Require().Session.Module;
}
