namespace System.Management.Automation;

/// <summary>One error: what was thrown, its id and category, what it happened to and where.</summary>
public class ErrorRecord
{
    private readonly string _errorId;

    public ErrorRecord(Exception exception, string errorId, ErrorCategory errorCategory, object? targetObject)
    {
        ArgumentNullException.ThrowIfNull(exception);
        (Exception, _errorId, TargetObject) = (exception, errorId ?? "", targetObject);
        CategoryInfo = new ErrorCategoryInfo(this, errorCategory);
    }

    public ErrorRecord(ErrorRecord errorRecord, Exception? replaceParentContainsErrorRecordException)
        : this(replaceParentContainsErrorRecordException ?? errorRecord.Exception, errorRecord._errorId, errorRecord.CategoryInfo.Category, errorRecord.TargetObject) =>
        (ErrorDetails, InvocationInfo, ScriptStackTrace) = (errorRecord.ErrorDetails, errorRecord.InvocationInfo, errorRecord.ScriptStackTrace);

    public Exception Exception { get; }
    public object? TargetObject { get; internal set; }
    public ErrorCategoryInfo CategoryInfo { get; }
    public ErrorDetails? ErrorDetails { get; set; }
    public InvocationInfo? InvocationInfo { get; private set; }
    public string? ScriptStackTrace { get; internal set; }

    /// <summary>The error's own id, with what raised it when that is a command.</summary>
    public string FullyQualifiedErrorId => InvocationInfo?.MyCommand switch
    {
        CmdletInfo cmdlet => _errorId + "," + cmdlet.ImplementingType.FullName,
        FunctionInfo or ExternalScriptInfo => _errorId + "," + InvocationInfo.MyCommand.Name,
        _ => _errorId,
    };

    internal void SetInvocationInfo(InvocationInfo? invocation) => InvocationInfo = invocation;

    public override string ToString() => ErrorDetails?.Message is { Length: > 0 } message ? message : Exception.Message;
}
