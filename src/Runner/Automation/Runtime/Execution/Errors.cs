using DeepLearn.Runner.Syntax;

namespace DeepLearn.Runner.Runtime;

/// <summary>Makes the errors of the language.</summary>
internal static class Errors
{
    public static RuntimeException Runtime(
        string message, string errorId, ErrorCategory category = ErrorCategory.InvalidOperation, object? target = null, Exception? inner = null) =>
        new RuntimeException(message, inner).As(errorId, category, target);

    /// <summary>Refuses, at the place that runs now.</summary>
    public static UnsupportedException Unsupported(string construct) => new(Engine.Current?.Position ?? Extent.Empty, construct);

    /// <summary>Exceptions that no script may catch: they end the run, or are control flow.</summary>
    public static bool IsFatal(Exception e) =>
        e is UnsupportedException or FlowException or ExitException or StopUpstreamCommandsException or PipelineStoppedException
            or OutOfMemoryException or InsufficientExecutionStackException;

    /// <summary>Any .NET exception as an error that script can catch.</summary>
    public static RuntimeException Wrap(Exception e)
    {
        if (e is RuntimeException runtime)
            return runtime;
        if (e is IContainsErrorRecord { ErrorRecord: { } carried })
            return new CmdletInvocationException(carried);
        var wrapped = new RuntimeException(e.Message, e);
        wrapped.SetErrorRecord(new ErrorRecord(e, e.GetType().FullName!, ErrorCategory.OperationStopped, null));
        return wrapped;
    }
}
