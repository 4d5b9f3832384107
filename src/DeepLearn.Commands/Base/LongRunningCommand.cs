using System.Management.Automation;

namespace DeepLearn.Commands;

/// <summary>Base of cmdlets that take their time: Ctrl+C cancels a token, progress is throttled and always completed.</summary>
public abstract class LongRunningCommand : DeepLearnCommand, IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private ThrottledProgress? _progress;

    /// <summary>Cancelled when the user stops the pipeline.</summary>
    protected CancellationToken StopToken => _stop.Token;

    /// <summary>Whether the pipeline is being stopped: output is refused from then on, which is a moment before <see cref="StopToken"/> is cancelled.</summary>
    protected bool IsStopping => Stopping || StopToken.IsCancellationRequested;

    /// <summary>The number of the progress bar: another one than that of cmdlets that this one calls.</summary>
    protected virtual int ProgressId => 0;

    /// <summary>Reports progress at most five times a second; only to be used on the pipeline thread.</summary>
    /// <param name="activity">What is being done, for example "Training LeNet".</param>
    /// <param name="status">Where it stands.</param>
    /// <param name="fraction">The part that is done, from 0 to 1; negative when unknown.</param>
    protected void ReportProgress(string activity, string status, double fraction)
        => (_progress ??= new ThrottledProgress(WriteProgress, ProgressId)).Report(activity, status, fraction);

    /// <summary>Takes the progress bar away; a stopped pipeline does so itself.</summary>
    protected override void Leave()
    {
        if (!IsStopping)
            _progress?.Complete();
    }

    /// <inheritdoc/>
    protected override void StopProcessing() => _stop.Cancel();

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Frees what the cmdlet holds; PowerShell calls it also when the pipeline was stopped.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
            _stop.Dispose();
    }
}
