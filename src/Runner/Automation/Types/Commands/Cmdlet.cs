using System.Diagnostics.CodeAnalysis;

namespace System.Management.Automation;

/// <summary>Base of a command written as a class. It has no access to the session; <see cref="PSCmdlet"/> has.</summary>
public abstract class Cmdlet
{
    /// <summary>Where the cmdlet writes; set by the pipeline before the cmdlet runs.</summary>
    internal CommandRuntime CommandRuntime
    {
        get => field ?? throw new PSInvalidOperationException("The cmdlet does not run in a pipeline.");
        set;
    } = null!;

    public bool Stopping => CommandRuntime.Stopping;

    protected virtual void BeginProcessing() { }

    protected virtual void ProcessRecord() { }

    protected virtual void EndProcessing() { }

    protected virtual void StopProcessing() { }

    internal void DoBegin() => BeginProcessing();

    internal void DoProcess() => ProcessRecord();

    internal void DoEnd() => EndProcessing();

    internal void DoStop() => StopProcessing();

    public void WriteObject(object? sendToPipeline) => CommandRuntime.WriteObject(sendToPipeline);

    public void WriteObject(object? sendToPipeline, bool enumerateCollection) => CommandRuntime.WriteObject(sendToPipeline, enumerateCollection);

    public void WriteError(ErrorRecord errorRecord) => CommandRuntime.WriteError(errorRecord);

    public void WriteWarning(string text) => CommandRuntime.WriteWarning(text);

    public void WriteVerbose(string text) => CommandRuntime.WriteVerbose(text);

    public void WriteDebug(string text) => CommandRuntime.WriteDebug(text);

    public void WriteProgress(ProgressRecord progressRecord) => CommandRuntime.WriteProgress(0, progressRecord);

    public void WriteInformation(object? messageData, string[]? tags)
    {
        InvocationInfo? invocation = (this as PSCmdlet)?.MyInvocation;
        var record = new InformationRecord(messageData, invocation?.PSCommandPath is { Length: > 0 } path ? path : invocation?.MyCommand?.Name);
        record.Tags.AddRange(tags ?? []);
        WriteInformation(record);
    }

    public void WriteInformation(InformationRecord informationRecord) => CommandRuntime.WriteInformation(informationRecord);

    public bool ShouldProcess(string target) => CommandRuntime.ShouldProcess(target, null);

    public bool ShouldProcess(string target, string action) => CommandRuntime.ShouldProcess(target, action);

    public bool ShouldProcess(string verboseDescription, string verboseWarning, string caption) =>
        CommandRuntime.ShouldProcess(verboseDescription, out _);

    public bool ShouldProcess(string verboseDescription, string verboseWarning, string caption, out ShouldProcessReason shouldProcessReason) =>
        CommandRuntime.ShouldProcess(verboseDescription, out shouldProcessReason);

    public bool ShouldContinue(string query, string caption) => throw CommandRuntime.NonInteractive();

    public bool ShouldContinue(string query, string caption, ref bool yesToAll, ref bool noToAll) =>
        yesToAll || (noToAll ? false : throw CommandRuntime.NonInteractive());

    [DoesNotReturn]
    public void ThrowTerminatingError(ErrorRecord errorRecord)
    {
        ArgumentNullException.ThrowIfNull(errorRecord);
        CommandRuntime.ThrowTerminatingError(errorRecord);
    }
}
