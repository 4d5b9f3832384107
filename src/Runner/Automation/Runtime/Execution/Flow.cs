namespace DeepLearn.Runner.Runtime;

/// <summary>How a statement ended.</summary>
internal enum Flow { Next, Break, Continue, Return }

/// <summary>A statement, compiled.</summary>
internal delegate Flow Exec(Frame frame);

/// <summary>An expression, compiled.</summary>
internal delegate object? Eval(Frame frame);

/// <summary>break, continue or return that leaves an expression or a script block.</summary>
internal sealed class FlowException(Flow flow, string? label) : Exception
{
    public Flow Flow { get; } = flow;
    public string? Label { get; } = label;
}

/// <summary><c>exit</c>: ends the running script.</summary>
internal sealed class ExitException(int code) : Exception
{
    public int Code { get; } = code;
}

/// <summary>A command has seen enough: the commands before it in the pipeline stop.</summary>
internal sealed class StopUpstreamCommandsException(System.Management.Automation.Cmdlet requester) : Exception
{
    public System.Management.Automation.Cmdlet Requester { get; } = requester;
}
