using System.Management.Automation;

namespace DeepLearn.Runner.Runtime;

/// <summary>Which errors a typed catch takes: the exception itself, what it wraps, or what its record carries.</summary>
internal static class Catching
{
    public static bool Handles(Type type, RuntimeException error)
    {
        if (type.IsInstanceOfType(error.ErrorRecord.Exception) || type.IsInstanceOfType(error))
        {
            return true;
        }
        // Wrappers that PowerShell puts around an exception of a method or cmdlet are looked through.
        Exception? inner = error.ErrorRecord.Exception is MethodInvocationException or CmdletInvocationException or GetValueInvocationException or SetValueInvocationException or RuntimeException
            ? error.ErrorRecord.Exception.InnerException : null;
        return inner is not null && type.IsInstanceOfType(inner);
    }
}
