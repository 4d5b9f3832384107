namespace Microsoft.PowerShell.Commands;

/// <summary>Writes an error that does not end the command.</summary>
[Cmdlet("Write", "Error", DefaultParameterSetName = "NoException")]
public sealed class WriteErrorCommand : PSCmdlet
{
    [Parameter(Position = 0, Mandatory = true, ParameterSetName = "WithException")] public Exception? Exception { get; set; }
    [Parameter(Position = 0, Mandatory = true, ParameterSetName = "NoException", ValueFromPipeline = true), Alias("Msg"), AllowNull, AllowEmptyString]
    [Parameter(ParameterSetName = "WithException")]
    public string? Message { get; set; }
    [Parameter(Position = 0, Mandatory = true, ParameterSetName = "ErrorRecord")] public ErrorRecord? ErrorRecord { get; set; }
    [Parameter(ParameterSetName = "NoException"), Parameter(ParameterSetName = "WithException")] public ErrorCategory Category { get; set; }
    [Parameter(ParameterSetName = "NoException"), Parameter(ParameterSetName = "WithException")] public string? ErrorId { get; set; }
    [Parameter(ParameterSetName = "NoException"), Parameter(ParameterSetName = "WithException")] public object? TargetObject { get; set; }
    [Parameter] public string? RecommendedAction { get; set; }
    [Parameter, Alias("Activity")] public string? CategoryActivity { get; set; }
    [Parameter, Alias("Reason")] public string? CategoryReason { get; set; }
    [Parameter, Alias("TargetName")] public string? CategoryTargetName { get; set; }
    [Parameter, Alias("TargetType")] public string? CategoryTargetType { get; set; }

    protected override void ProcessRecord()
    {
        var record = ErrorRecord is not null ? new ErrorRecord(ErrorRecord, null)
            : new ErrorRecord(Exception ?? new WriteErrorException(Message ?? ""),
                string.IsNullOrEmpty(ErrorId) ? (Exception ?? new WriteErrorException()).GetType().FullName! : ErrorId, Category, TargetObject);
        if (ErrorRecord is null && Exception is not null && !string.IsNullOrEmpty(Message))
            record.ErrorDetails = new ErrorDetails(Message);
        if (!string.IsNullOrEmpty(RecommendedAction))
            record.ErrorDetails = new ErrorDetails(record.ToString()) { RecommendedAction = RecommendedAction };
        if (!string.IsNullOrEmpty(CategoryActivity))
            record.CategoryInfo.Activity = CategoryActivity;
        if (!string.IsNullOrEmpty(CategoryReason))
            record.CategoryInfo.Reason = CategoryReason;
        if (!string.IsNullOrEmpty(CategoryTargetName))
            record.CategoryInfo.TargetName = CategoryTargetName;
        if (!string.IsNullOrEmpty(CategoryTargetType))
            record.CategoryInfo.TargetType = CategoryTargetType;
        // The error is the calling function's, not Write-Error's.
        if (GetVariableValue("MyInvocation") is InvocationInfo { MyCommand: not null } caller)
        {
            record.SetInvocationInfo(caller);
            record.CategoryInfo.Activity = string.IsNullOrEmpty(CategoryActivity) ? "Write-Error" : CategoryActivity;
        }
        WriteError(record);
    }
}
