using System.Diagnostics.CodeAnalysis;
using System.Management.Automation.Internal;
using DeepLearn.Runner.Binding;
using DeepLearn.Runner.Pipeline;

namespace System.Management.Automation;

/// <summary>Base of a command written as a class. It has no access to the session; <see cref="PSCmdlet"/> has.</summary>
public abstract class Cmdlet : InternalCommand
{
    private ICommandRuntime? _runtime;

    /// <summary>Where the cmdlet writes; set by the pipeline before the cmdlet runs.</summary>
    public ICommandRuntime CommandRuntime
    {
        get => _runtime ?? throw new PSInvalidOperationException("The cmdlet does not run in a pipeline.");
        set => _runtime = value;
    }

    public bool Stopping => _runtime is CommandRuntime { Stopping: true };

    protected virtual void BeginProcessing() { }

    protected virtual void ProcessRecord() { }

    protected virtual void EndProcessing() { }

    protected virtual void StopProcessing() { }

    internal void DoBegin() => BeginProcessing();

    internal void DoProcess() => ProcessRecord();

    internal void DoEnd() => EndProcessing();

    internal void DoStop() => StopProcessing();

    public virtual string GetResourceString(string baseName, string resourceId)
        => throw new PSNotSupportedException($"The resource {baseName}/{resourceId} cannot be read: resource strings are not supported by the runner; run this with PowerShell 7.6 or later.");

    public void WriteObject(object? sendToPipeline) => CommandRuntime.WriteObject(sendToPipeline);

    public void WriteObject(object? sendToPipeline, bool enumerateCollection) => CommandRuntime.WriteObject(sendToPipeline, enumerateCollection);

    public void WriteError(ErrorRecord errorRecord) => CommandRuntime.WriteError(errorRecord);

    public void WriteWarning(string text) => CommandRuntime.WriteWarning(text);

    public void WriteVerbose(string text) => CommandRuntime.WriteVerbose(text);

    public void WriteDebug(string text) => CommandRuntime.WriteDebug(text);

    public void WriteCommandDetail(string text) => CommandRuntime.WriteCommandDetail(text);

    public void WriteProgress(ProgressRecord progressRecord) => CommandRuntime.WriteProgress(progressRecord);

    public void WriteInformation(object? messageData, string[]? tags)
    {
        var source = this is PSCmdlet { MyInvocation: { } invocation }
            ? invocation.PSCommandPath is { Length: > 0 } path ? path : invocation.MyCommand?.Name : null;
        var record = new InformationRecord(messageData, source);
        record.Tags.AddRange(tags ?? []);
        WriteInformation(record);
    }

    public void WriteInformation(InformationRecord informationRecord)
        => ((ICommandRuntime2)CommandRuntime).WriteInformation(informationRecord);

    public bool ShouldProcess(string target) => CommandRuntime.ShouldProcess(target);

    public bool ShouldProcess(string target, string action) => CommandRuntime.ShouldProcess(target, action);

    public bool ShouldProcess(string verboseDescription, string verboseWarning, string caption)
        => CommandRuntime.ShouldProcess(verboseDescription, verboseWarning, caption);

    public bool ShouldProcess(string verboseDescription, string verboseWarning, string caption, out ShouldProcessReason shouldProcessReason)
        => CommandRuntime.ShouldProcess(verboseDescription, verboseWarning, caption, out shouldProcessReason);

    public bool ShouldContinue(string query, string caption) => CommandRuntime.ShouldContinue(query, caption);

    public bool ShouldContinue(string query, string caption, ref bool yesToAll, ref bool noToAll)
        => CommandRuntime.ShouldContinue(query, caption, ref yesToAll, ref noToAll);

    public bool ShouldContinue(string query, string caption, bool hasSecurityImpact, ref bool yesToAll, ref bool noToAll)
        => ((ICommandRuntime2)CommandRuntime).ShouldContinue(query, caption, hasSecurityImpact, ref yesToAll, ref noToAll);

    [DoesNotReturn]
    public void ThrowTerminatingError(ErrorRecord errorRecord)
    {
        ArgumentNullException.ThrowIfNull(errorRecord);
        CommandRuntime.ThrowTerminatingError(errorRecord);
    }
}
