using System.Diagnostics;
using System.Management.Automation;

namespace DeepLearn.Commands;

/// <summary>Passes on at most five progress records a second: hosts draw no faster, and each record costs time.</summary>
internal sealed class ThrottledProgress(Action<ProgressRecord> write, int id)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);
    private readonly Stopwatch _sinceLast = new();
    private ProgressRecord? _shown;

    public void Report(string activity, string status, double fraction)
    {
        if (_shown is not null && _sinceLast.Elapsed < Interval)
            return;
        _shown = new ProgressRecord(id, activity, status)
        {
            PercentComplete = fraction < 0 ? -1 : (int)Math.Clamp(fraction * 100, 0, 100),
        };
        write(_shown);
        _sinceLast.Restart();
    }

    public void Complete()
    {
        if (_shown is null)
            return;
        _shown.RecordType = ProgressRecordType.Completed;
        write(_shown);
        _shown = null;
    }
}
