using System.Diagnostics.CodeAnalysis;

namespace DeepLearn.Runner.Pipeline;

/// <summary>What a cmdlet writes to and asks: streams, preferences, confirmation.</summary>
internal sealed class CommandRuntime(Engine engine, Streams streams, CommonParameters common, CommandShape shape, InvocationInfo invocation, Scope caller)
{
    public Streams Streams { get; } = StreamVariables.Add(caller, streams, common);

    /// <summary>Whether an error was written.</summary>
    public bool Failed { get; private set; }
    public bool Stopping => engine.Stopping;

    public void WriteObject(object? item)
    {
        engine.CheckStopping();
        if (!ReferenceEquals(item, System.Management.Automation.Internal.AutomationNull.Value))
            Streams.Output.Write(item);
    }

    public void WriteObject(object? item, bool enumerateCollection)
    {
        if (!enumerateCollection)
        {
            WriteObject(item);
            return;
        }
        engine.CheckStopping();
        // All elements are taken before the next command sees the first.
        var elements = new ListPipe();
        elements.WriteEnumerated(item);
        elements.Items.ForEach(Streams.Output.Write);
    }

    public void WriteError(ErrorRecord record)
    {
        // The record that an exception carries stays as it was; what is written knows the command.
        if (record.Exception is IContainsErrorRecord own && ReferenceEquals(own.ErrorRecord, record))
            record = new ErrorRecord(record, record.Exception);
        if (record.InvocationInfo is null)
            record.SetInvocationInfo(invocation);
        Failed = true;
        ActionPreference action = common.Action("ErrorAction") ?? engine.Preference("ErrorActionPreference");
        switch (action)
        {
            case ActionPreference.Ignore:
                return;
            case ActionPreference.Stop:
                throw new ActionPreferenceStopException(record, Stopped("ErrorActionPreference", record.ToString()));
            case ActionPreference.Inquire:
                throw NonInteractive();
            case ActionPreference.Suspend or ActionPreference.Break:
                throw Errors.Unsupported($"the error action '{action}'");
        }
        engine.AddError(record);
        Streams.Keep(StreamKind.Error, record);
        if (action == ActionPreference.Continue)
            Streams.Error.Write(record);
    }

    public void WriteWarning(string text)
    {
        var record = new WarningRecord(text);
        Streams.Keep(StreamKind.Warning, record);
        Tell("WarningPreference", common.Action("WarningAction"), Streams.Warning, record);
    }

    public void WriteVerbose(string text) => Tell("VerbosePreference", common.Shown("Verbose"), Streams.Verbose, new VerboseRecord(text));

    public void WriteDebug(string text) => Tell("DebugPreference", common.Shown("Debug"), Streams.Debug, new DebugRecord(text));

    public void WriteInformation(InformationRecord record)
    {
        Streams.Keep(StreamKind.Information, record);
        ActionPreference? action = common.Action("InformationAction");
        if (Streams.Information != engine.HostInformation && (action ?? engine.Preference("InformationPreference")) == ActionPreference.SilentlyContinue)
        {
            // What nobody wants to see is still there for who redirects the stream.
            Streams.Information.Write(record);
            return;
        }
        // Write-Host reaches the host whatever the preference; the tag says so.
        bool host = record.Tags.Contains("PSHOST") && action is not (ActionPreference.Ignore or ActionPreference.SilentlyContinue);
        Tell("InformationPreference", host ? ActionPreference.Continue : action, Streams.Information, record);
    }

    private void Tell(string preference, ActionPreference? own, Pipe pipe, object record)
    {
        engine.CheckStopping();
        ActionPreference action = own ?? engine.Preference(preference);
        if (action is ActionPreference.Ignore or ActionPreference.SilentlyContinue)
            return;
        pipe.Write(record);
        if (action != ActionPreference.Continue)
            throw action switch
            {
                ActionPreference.Stop => new ActionPreferenceStopException(Stopped(preference, record.ToString()!)),
                ActionPreference.Inquire => NonInteractive(),
                _ => Errors.Unsupported($"the preference '{action}'"),
            };
    }

    private static string Stopped(string preference, string text) =>
        $"The running command stopped because the preference variable \"{preference}\" or common parameter is set to Stop: {text}";

    public void WriteProgress(long sourceId, ProgressRecord record)
    {
        engine.CheckStopping();
        if ((common.Action("ProgressAction") ?? engine.Preference("ProgressPreference")) == ActionPreference.Continue)
            engine.Host.UI.WriteProgress(sourceId, record);
    }

    public bool ShouldProcess(string target, string? action) =>
        ShouldProcess($"Performing the operation \"{action ?? invocation.MyCommand?.Name}\" on target \"{target}\".", out _);

    public bool ShouldProcess(string description, out ShouldProcessReason reason)
    {
        reason = ShouldProcessReason.None;
        if (common.Switch("WhatIf") ?? LanguagePrimitives.IsTrue(engine.GetVariableValue("WhatIfPreference")))
        {
            reason = ShouldProcessReason.WhatIf;
            engine.Host.UI.WriteLine($"What if: {description}");
            return false;
        }
        var preference = LanguagePrimitives.ConvertTo<ConfirmImpact>(engine.GetVariableValue("ConfirmPreference") ?? ConfirmImpact.High);
        if (common.Switch("Confirm") ?? (preference != ConfirmImpact.None && shape.ConfirmImpact >= preference))
            throw NonInteractive();
        WriteVerbose(description);
        return true;
    }

    /// <summary>The answer to every question: nobody can be asked.</summary>
    public static PSInvalidOperationException NonInteractive() =>
        new("PowerShell is in NonInteractive mode. Read and Prompt functionality is not available.");

    [DoesNotReturn]
    public void ThrowTerminatingError(ErrorRecord record)
    {
        if (record.InvocationInfo is null)
            record.SetInvocationInfo(invocation);
        Streams.Keep(StreamKind.Error, record);
        throw new TerminatingErrorException(record, invocation);
    }
}
