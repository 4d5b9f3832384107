namespace DeepLearn.Training;

/// <summary>
/// Collects the young garbage of an epoch. Steps leave little of it, so the collector would let it pile up for many epochs, and
/// resident memory would creep up although no tensor is left behind.
/// </summary>
internal sealed class MemoryCallback : Callback
{
    // Epochs of milliseconds must not wait for the collector each time.
    private const long Interval = 1000;

    private long last = Environment.TickCount64;

    /// <inheritdoc/>
    public override void OnEpochEnd(TrainingContext context)
    {
        var now = Environment.TickCount64;
        if (now - last < Interval)
            return;
        last = now;
        GC.Collect(0);
    }
}
