using System.Management.Automation;

namespace DeepLearn.Commands;

/// <summary>Base of every cmdlet: whatever the engine throws leaves as an ErrorRecord with id, category and target.</summary>
public abstract class DeepLearnCommand : PSCmdlet
{
    /// <summary>Whether one bad record leaves the others unharmed: its error is then written, not thrown.</summary>
    protected virtual bool RecordsAreIndependent => false;

    /// <summary>What the error record points at when the exception does not say.</summary>
    protected virtual object? ErrorTarget => null;

    /// <summary>Work before the first record: checks of what the user typed belong here.</summary>
    protected virtual void Begin()
    {
    }

    /// <summary>Work for one record.</summary>
    protected virtual void Process()
    {
    }

    /// <summary>Work after the last record.</summary>
    protected virtual void End()
    {
    }

    /// <summary>Called after each of these, also when it failed, before the error is reported.</summary>
    protected virtual void Leave()
    {
    }

    /// <inheritdoc/>
    protected sealed override void BeginProcessing() => Guard(Begin, mayContinue: false);

    /// <inheritdoc/>
    protected sealed override void ProcessRecord() => Guard(Process, RecordsAreIndependent);

    /// <inheritdoc/>
    protected sealed override void EndProcessing() => Guard(End, mayContinue: false);

    /// <summary>The file a path names in the session's own location, existing or not.</summary>
    protected string ResolveNewFile(string path) => GetUnresolvedProviderPathFromPSPath(path);

    /// <summary>Does a part of the work whose failure leaves the other parts unharmed: its error is written, not thrown.</summary>
    protected void Attempt(Action work) => Guard(work, mayContinue: true);

    private void Guard(Action work, bool mayContinue)
    {
        try
        {
            try
            {
                work();
            }
            finally
            {
                Leave();
            }
        }
        catch (Exception exception) when (ErrorRecords.From(exception, ErrorTarget) is { } record)
        {
            if (!mayContinue)
                ThrowTerminatingError(record);
            WriteError(record);
        }
    }
}
