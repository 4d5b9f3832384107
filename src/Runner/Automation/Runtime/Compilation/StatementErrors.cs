using System.Runtime.ExceptionServices;
using DeepLearn.Runner.Binding;
using DeepLearn.Runner.Pipeline;
using DeepLearn.Runner.Syntax;

namespace DeepLearn.Runner.Runtime;

/// <summary>What happens when a statement fails: to the enclosing catch, reported and passed over, or the end of the script.</summary>
internal static class StatementErrors
{
    public static void Handle(Frame frame, Exception exception, Extent extent)
    {
        Engine engine = frame.Engine;
        RuntimeException error = Errors.Wrap(exception);
        ErrorRecord record = error.ErrorRecord;
        Locate(engine, error, extent);
        engine.LastSuccess = false;
        ActionPreference preference = engine.Preference("ErrorActionPreference");
        if (engine.InTry || error is ActionPreferenceStopException or TerminatingErrorException { LeftCommand: false })
            Rethrow(exception, error);
        if (preference is ActionPreference.Inquire or ActionPreference.Suspend or ActionPreference.Break)
            throw new UnsupportedException(extent, $"the error action '{preference}'");
        if (error.WasThrownFromThrowStatement && preference is ActionPreference.Continue or ActionPreference.Stop)
            Rethrow(exception, error);
        if (preference == ActionPreference.Stop)
        {
            // The script ends, whatever the preference of its callers.
            if (ReferenceEquals(record.Exception, error))
                record.CategoryInfo.Reason = "ParentContainsErrorRecordException";
            throw new ActionPreferenceStopException(record, error.Message);
        }
        if (preference == ActionPreference.Ignore)
            return;
        frame.Streams.Keep(StreamKind.Error, record);
        engine.AddError(record);
        if (preference == ActionPreference.Continue)
            frame.Streams.Error.Write(record);
    }

    /// <summary>Gives an error the position of what failed, once.</summary>
    public static void Locate(Engine engine, RuntimeException error, Extent extent)
    {
        ErrorRecord record = error.ErrorRecord;
        Extent at = engine.Position;
        if (record.InvocationInfo is null)
            record.SetInvocationInfo(new InvocationInfo(null, at.Source == extent.Source && at.StartOffset >= extent.StartOffset
                && at.EndOffset <= extent.EndOffset ? at : extent));
        record.ScriptStackTrace ??= CallFrame.Trace(engine.Calls, at.Source == extent.Source ? at : extent);
    }

    /// <summary>The record that a catch of a type handles, or null: the exception itself, what it wraps, or what its record carries.</summary>
    public static ErrorRecord? Caught(Type type, RuntimeException error)
    {
        Exception inside = error.ErrorRecord.Exception;
        if (type.IsInstanceOfType(error))
            return error.ErrorRecord;
        if (type.IsInstanceOfType(inside))
            return error is ActionPreferenceStopException or CmdletInvocationException && inside is IContainsErrorRecord own
                ? own.ErrorRecord : error.ErrorRecord;
        // Wrappers that PowerShell puts around an exception of a method or cmdlet are looked through.
        return inside is not RuntimeException || inside.InnerException is not { } inner || !type.IsInstanceOfType(inner) ? null
            : inner is IContainsErrorRecord known ? known.ErrorRecord : new ErrorRecord(error.ErrorRecord, inner);
    }

    /// <summary>The exception of a throw statement.</summary>
    public static Exception Thrown(Frame frame, object? value, FlowAst statement)
    {
        object? plain = PSObject.Base(value) ?? (statement.Value is null ? frame.Scope.Find("_")?.Value as ErrorRecord : null);
        string text = plain is null ? "ScriptHalted" : LanguagePrimitives.ToText(value);
        RuntimeException error = plain switch
        {
            RuntimeException runtime => runtime,
            Exception exception => new RuntimeException(exception.Message, exception),
            ErrorRecord record => record.Exception as RuntimeException ?? new RuntimeException(record.Exception.Message, record.Exception),
            _ => new RuntimeException(text),
        };
        if (plain is not RuntimeException)
            error.SetErrorRecord(plain as ErrorRecord ?? (plain is Exception thrown
                ? new ErrorRecord(thrown, thrown.Message, ErrorCategory.OperationStopped, null)
                : new ErrorRecord(error, text, ErrorCategory.OperationStopped, value)));
        error.WasThrownFromThrowStatement = true;
        if (error.ErrorRecord.InvocationInfo is null)
            error.ErrorRecord.SetInvocationInfo(new InvocationInfo(null, statement.Extent));
        return error;
    }

    private static void Rethrow(Exception original, RuntimeException error)
    {
        if (ReferenceEquals(original, error))
            ExceptionDispatchInfo.Throw(original);
        throw error;
    }
}
