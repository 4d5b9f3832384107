using System.Management.Automation;

namespace DeepLearn.Runner.Runtime;

/// <summary>Which errors a typed catch takes: the exception itself, what it wraps, or what its record carries.</summary>
internal static class Catching
{
    /// <summary>The record that the handler sees, or null when the type does not fit.</summary>
    public static ErrorRecord? Match(Type type, RuntimeException error)
    {
        if (type.IsInstanceOfType(error))
            return error.ErrorRecord;
        if (type.IsInstanceOfType(error.ErrorRecord.Exception))
            return error is ActionPreferenceStopException or CmdletInvocationException && error.ErrorRecord.Exception is IContainsErrorRecord own ? own.ErrorRecord : error.ErrorRecord;
        // Wrappers that PowerShell puts around an exception of a method or cmdlet are looked through.
        Exception? inner = error.ErrorRecord.Exception is MethodInvocationException or CmdletInvocationException or GetValueInvocationException or SetValueInvocationException or RuntimeException
            ? error.ErrorRecord.Exception.InnerException : null;
        return inner is null || !type.IsInstanceOfType(inner) ? null : inner is IContainsErrorRecord known ? known.ErrorRecord : new ErrorRecord(error.ErrorRecord, inner);
    }
}
