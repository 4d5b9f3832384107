using System.Management.Automation;
using System.Runtime.InteropServices;
using DeepLearn.Errors;
using DeepLearn.Training;

namespace DeepLearn.Commands;

/// <summary>The one place where exceptions become error records.</summary>
internal static class ErrorRecords
{
    /// <summary>The record for an exception that a user can cause; null for any other, which PowerShell reports as it is.</summary>
    public static ErrorRecord? From(Exception exception, object? target) => exception switch
    {
        // What was trained so far is worth more than the value that spoiled it.
        TrainingException training => new(training, training.Id, Category(training.Kind), training.Run),
        DeepLearnException known => new(known, known.Id, Category(known.Kind), known.Target ?? target),
        AggregateException { InnerExceptions: [var only] } => From(only, target),
        // Static constructors and lazily loaded natives wrap the error that matters.
        TypeInitializationException { InnerException: { } cause } => From(cause, target),
        DllNotFoundException => new(exception, "LibTorchNotFound", ErrorCategory.NotInstalled, target),
        ExternalException => new(exception, "LibTorchError", ErrorCategory.InvalidOperation, target),
        UnauthorizedAccessException => new(exception, "AccessDenied", ErrorCategory.PermissionDenied, target),
        FileNotFoundException or DirectoryNotFoundException => new(exception, "FileNotFound", ErrorCategory.ObjectNotFound, target),
        IOException => new(exception, "FileError", ErrorCategory.ReadError, target),
        OperationCanceledException => new(exception, "Stopped", ErrorCategory.OperationStopped, target),
        ObjectDisposedException => new(exception, "Disposed", ErrorCategory.InvalidOperation, target),
        ArgumentException => new(exception, "InvalidArgument", ErrorCategory.InvalidArgument, target),
        _ => null,
    };

    private static ErrorCategory Category(DeepLearnErrorKind kind) => kind switch
    {
        DeepLearnErrorKind.InvalidArgument => ErrorCategory.InvalidArgument,
        DeepLearnErrorKind.InvalidData => ErrorCategory.InvalidData,
        DeepLearnErrorKind.NotFound => ErrorCategory.ObjectNotFound,
        DeepLearnErrorKind.NotInstalled => ErrorCategory.NotInstalled,
        DeepLearnErrorKind.WriteFailed => ErrorCategory.WriteError,
        DeepLearnErrorKind.ReadFailed => ErrorCategory.ReadError,
        DeepLearnErrorKind.AccessDenied => ErrorCategory.PermissionDenied,
        DeepLearnErrorKind.LimitExceeded => ErrorCategory.LimitsExceeded,
        DeepLearnErrorKind.InvalidResult => ErrorCategory.InvalidResult,
        _ => ErrorCategory.NotSpecified,
    };
}
