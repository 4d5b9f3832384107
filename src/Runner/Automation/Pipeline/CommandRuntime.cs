using System.Diagnostics.CodeAnalysis;
using System.Management.Automation;
using System.Management.Automation.Host;
using DeepLearn.Runner.Binding;
using DeepLearn.Runner.Runtime;
using DeepLearn.Runner.Syntax;

namespace DeepLearn.Runner.Pipeline;

/// <summary>What a cmdlet writes to and asks: streams, preferences, confirmation.</summary>
internal sealed class CommandRuntime : ICommandRuntime2
{
    private readonly Engine _engine;
    private readonly CommonParameters _common;
    private readonly CommandShape _shape;
    private readonly InvocationInfo _invocation;

    public CommandRuntime(Engine engine, Streams streams, CommonParameters common, CommandShape shape, InvocationInfo invocation, Scope caller)
    {
        (_engine, _common, _shape, _invocation) = (engine, common, shape, invocation);
        Streams = StreamVariables.Add(caller, streams, common);
    }

    public Streams Streams { get; }

    public PSHost? Host => _engine.Host;

    public bool Stopping => _engine.Stopping;

    public void WriteObject(object? sendToPipeline) => Send(sendToPipeline);

    public void WriteObject(object? sendToPipeline, bool enumerateCollection)
    {
        if (enumerateCollection)
        {
            CheckStopping();
            Streams.Output.WriteEnumerated(sendToPipeline);
        }
        else
            Send(sendToPipeline);
    }

    private void Send(object? item)
    {
        CheckStopping();
        if (!ReferenceEquals(item, System.Management.Automation.Internal.AutomationNull.Value))
            Streams.Output.Write(item);
    }

    private void CheckStopping()
    {
        if (_engine.Stopping)
            throw new PipelineStoppedException();
    }

    public void WriteError(ErrorRecord errorRecord)
    {
        // The record that an exception carries stays as it was; what is written knows the command.
        if (errorRecord.Exception is IContainsErrorRecord own && ReferenceEquals(own.ErrorRecord, errorRecord))
            errorRecord = new ErrorRecord(errorRecord, errorRecord.Exception);
        if (errorRecord.InvocationInfo is null)
            errorRecord.SetInvocationInfo(_invocation);
        ActionPreference action = _common.Action("ErrorAction") ?? _engine.Preference("ErrorActionPreference");
        _engine.LastSuccess = false;
        switch (action)
        {
            case ActionPreference.Ignore:
                return;
            case ActionPreference.Stop:
                throw new ActionPreferenceStopException(errorRecord, $"The running command stopped because the preference variable \"ErrorActionPreference\" or common parameter is set to Stop: {errorRecord}");
            case ActionPreference.Inquire or ActionPreference.Suspend or ActionPreference.Break:
                throw Errors.Unsupported($"the error action '{action}'");
        }
        _engine.AddError(errorRecord);
        Streams.Keep(StreamKind.Error, errorRecord);
        if (action == ActionPreference.Continue)
            Streams.Error.Write(errorRecord);
    }

    public void WriteWarning(string text)
    {
        Streams.Keep(StreamKind.Warning, new WarningRecord(text));
        Tell("WarningPreference", _common.Action("WarningAction"), Streams.Warning, new WarningRecord(text), text);
    }

    public void WriteVerbose(string text) => Tell("VerbosePreference", Asked("Verbose"), Streams.Verbose, new VerboseRecord(text), text);

    public void WriteDebug(string text) => Tell("DebugPreference", Asked("Debug"), Streams.Debug, new DebugRecord(text), text);

    public void WriteCommandDetail(string text) => CheckStopping();

    public void WriteInformation(InformationRecord informationRecord)
    {
        Streams.Keep(StreamKind.Information, informationRecord);
        // Write-Host reaches the host whatever the preference; the tag says so.
        bool host = informationRecord.Tags.Contains("PSHOST");
        ActionPreference? action = _common.Action("InformationAction");
        if (Streams.Information != _engine.HostInformation && (action ?? _engine.Preference("InformationPreference")) == ActionPreference.SilentlyContinue)
        {
            // What nobody wants to see is still there for who redirects the stream.
            Streams.Information.Write(informationRecord);
            return;
        }
        Tell("InformationPreference", host && action is not (ActionPreference.Ignore or ActionPreference.SilentlyContinue) ? ActionPreference.Continue : action, Streams.Information, informationRecord, informationRecord.ToString() ?? "");
    }

    private ActionPreference? Asked(string name) => _common.Switch(name) switch { true => ActionPreference.Continue, false => ActionPreference.SilentlyContinue, null => null };

    private void Tell(string preference, ActionPreference? own, Pipe pipe, object record, string text)
    {
        CheckStopping();
        switch (own ?? _engine.Preference(preference))
        {
            case ActionPreference.Continue:
                pipe.Write(record);
                break;
            case ActionPreference.Stop:
                pipe.Write(record);
                string message = $"The running command stopped because the preference variable \"{preference}\" or common parameter is set to Stop: {text}";
                throw new ActionPreferenceStopException(message);
            case ActionPreference.Inquire or ActionPreference.Suspend or ActionPreference.Break:
                throw Errors.Unsupported($"the preference '{preference}' with a question");
        }
    }

    public void WriteProgress(ProgressRecord progressRecord) => WriteProgress(0, progressRecord);

    public void WriteProgress(long sourceId, ProgressRecord progressRecord)
    {
        CheckStopping();
        if ((_common.Action("ProgressAction") ?? _engine.Preference("ProgressPreference")) == ActionPreference.Continue)
            _engine.Host.UI.WriteProgress(sourceId, progressRecord);
    }

    public bool ShouldProcess(string target) => ShouldProcess(target, _invocation.MyCommand?.Name ?? "");

    public bool ShouldProcess(string target, string action) =>
        Ask($"Performing the operation \"{action}\" on target \"{target}\".", out _);

    public bool ShouldProcess(string verboseDescription, string verboseWarning, string caption) => Ask(verboseDescription, out _);

    public bool ShouldProcess(string verboseDescription, string verboseWarning, string caption, out ShouldProcessReason shouldProcessReason) =>
        Ask(verboseDescription, out shouldProcessReason);

    private bool Ask(string description, out ShouldProcessReason reason)
    {
        reason = ShouldProcessReason.None;
        bool whatIf = _common.Switch("WhatIf") ?? LanguagePrimitives.IsTrue(_engine.GetVariableValue("WhatIfPreference"));
        if (whatIf)
        {
            reason = ShouldProcessReason.WhatIf;
            _engine.Host.UI.WriteLine($"What if: {description}");
            return false;
        }
        ConfirmImpact preference = LanguagePrimitives.TryConvertTo(_engine.GetVariableValue("ConfirmPreference"), typeof(ConfirmImpact), out object? set) ? (ConfirmImpact)set! : ConfirmImpact.High;
        bool confirm = _common.Switch("Confirm") ?? (preference != ConfirmImpact.None && _shape.ConfirmImpact >= preference);
        if (confirm)
            throw NonInteractive();
        WriteVerbose(description);
        return true;
    }

    public bool ShouldContinue(string query, string caption) => throw NonInteractive();

    public bool ShouldContinue(string query, string caption, ref bool yesToAll, ref bool noToAll) => yesToAll || (noToAll ? false : throw NonInteractive());

    public bool ShouldContinue(string query, string caption, bool hasSecurityImpact, ref bool yesToAll, ref bool noToAll) =>
        ShouldContinue(query, caption, ref yesToAll, ref noToAll);

    private static PSInvalidOperationException NonInteractive() =>
        new("PowerShell is in NonInteractive mode. Read and Prompt functionality is not available.");

    [DoesNotReturn]
    public void ThrowTerminatingError(ErrorRecord errorRecord)
    {
        if (errorRecord.InvocationInfo is null)
            errorRecord.SetInvocationInfo(_invocation);
        Streams.Keep(StreamKind.Error, errorRecord);
        throw new TerminatingErrorException(errorRecord, _invocation);
    }
}
