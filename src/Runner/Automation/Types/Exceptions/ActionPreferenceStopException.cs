namespace System.Management.Automation;

/// <summary>An error that ended the command because its error action is Stop.</summary>
public class ActionPreferenceStopException : RuntimeException
{
    public ActionPreferenceStopException(string message) : base(message) => this.As("ActionPreferenceStop", ErrorCategory.OperationStopped);

    internal ActionPreferenceStopException(ErrorRecord record, string message) : base(message, record.Exception, record) { }
}
