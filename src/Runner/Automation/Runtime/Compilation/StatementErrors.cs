using System.Management.Automation;
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
        Locate(engine, error, extent);
        engine.LastSuccess = false;
        if (engine.InTry || error is ActionPreferenceStopException || error is TerminatingErrorException { LeftCommand: false })
            Rethrow(exception, error);
        ActionPreference preference = engine.Preference("ErrorActionPreference");
        switch (preference)
        {
            case ActionPreference.Ignore:
                return;
            case ActionPreference.SilentlyContinue:
                engine.AddError(error.ErrorRecord);
                frame.Streams.Keep(StreamKind.Error, error.ErrorRecord);
                return;
            case ActionPreference.Continue when !error.WasThrownFromThrowStatement:
                frame.Streams.Keep(StreamKind.Error, error.ErrorRecord);
                engine.AddError(error.ErrorRecord);
                frame.Streams.Error.Write(error.ErrorRecord);
                return;
            case ActionPreference.Inquire or ActionPreference.Suspend or ActionPreference.Break:
                throw new UnsupportedException(extent, $"the error action '{preference}'");
            case ActionPreference.Stop when !error.WasThrownFromThrowStatement:
                // The script ends, whatever the preference of its callers.
                if (ReferenceEquals(error.ErrorRecord.Exception, error))
                    error.ErrorRecord.CategoryInfo.Reason = "ParentContainsErrorRecordException";
                throw new ActionPreferenceStopException(error.ErrorRecord, error.Message);
            default:
                Rethrow(exception, error);
                return;
        }
    }

    /// <summary>Gives an error the position of what failed, once.</summary>
    public static void Locate(Engine engine, RuntimeException error, Extent extent)
    {
        ErrorRecord record = error.ErrorRecord;
        if (record.InvocationInfo is null)
        {
            bool inner = engine.Position.Source == extent.Source && engine.Position.StartOffset >= extent.StartOffset && engine.Position.EndOffset <= extent.EndOffset;
            record.SetInvocationInfo(new InvocationInfo(null, inner ? engine.Position : extent));
        }
        record.ScriptStackTrace ??= CallFrame.Trace(engine.Calls, engine.Position.Source == extent.Source ? engine.Position : extent);
    }

    /// <summary>The exception of a throw statement.</summary>
    public static Exception Thrown(Frame frame, object? value, FlowAst statement)
    {
        object? plain = PSObject.Base(value);
        if (plain is null && frame.Scope.Find("_")?.Value is ErrorRecord current && statement.Value is null)
            plain = current;
        RuntimeException error;
        switch (plain)
        {
            case RuntimeException runtime:
                error = runtime;
                break;
            case Exception exception:
                error = new RuntimeException(exception.Message, exception);
                error.SetErrorRecord(new ErrorRecord(exception, exception.Message, ErrorCategory.OperationStopped, null));
                break;
            case ErrorRecord record:
                error = record.Exception as RuntimeException ?? new RuntimeException(record.Exception.Message, record.Exception);
                error.SetErrorRecord(record);
                break;
            default:
                string text = plain is null ? "ScriptHalted" : LanguagePrimitives.ToText(value);
                error = new RuntimeException(text);
                error.SetErrorRecord(new ErrorRecord(error, text, ErrorCategory.OperationStopped, value));
                break;
        }
        error.WasThrownFromThrowStatement = true;
        if (error.ErrorRecord.InvocationInfo is null)
            error.ErrorRecord.SetInvocationInfo(new InvocationInfo(null, statement.Extent));
        return error;
    }

    private static void Rethrow(Exception original, RuntimeException error)
    {
        if (!ReferenceEquals(original, error))
            throw error;
        ExceptionDispatchInfo.Throw(original);
    }
}
