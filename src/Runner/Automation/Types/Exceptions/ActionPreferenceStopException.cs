namespace System.Management.Automation;

/// <summary>An error that ended the command because its error action is Stop.</summary>
public class ActionPreferenceStopException : RuntimeException
{
    public ActionPreferenceStopException() : this("The command stopped because an error action preference is set to Stop.") { }

    public ActionPreferenceStopException(string message)
        : base("ActionPreferenceStop", ErrorCategory.OperationStopped, null, message) { }

    public ActionPreferenceStopException(string message, Exception innerException)
        : base("ActionPreferenceStop", ErrorCategory.OperationStopped, null, message, innerException) { }

    internal ActionPreferenceStopException(ErrorRecord record, string message) : base(message, record.Exception, record) { }
}
