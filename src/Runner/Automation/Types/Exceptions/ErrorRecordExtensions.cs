namespace System.Management.Automation;

/// <summary>Exceptions with the record that is shown.</summary>
internal static class ErrorRecordExtensions
{
    /// <summary>Gives the exception's record an id, a category and what the error happened to.</summary>
    public static T As<T>(this T exception, string errorId, ErrorCategory category = ErrorCategory.NotSpecified, object? target = null)
        where T : RuntimeException
    {
        exception.SetErrorRecord(new ErrorRecord(exception, errorId, category, target));
        return exception;
    }
}
