namespace DeepLearn.Bench.Works;

/// <summary>One measurement of one side.</summary>
/// <param name="Seconds">Time that the work took.</param>
/// <param name="Units">What was done in it: calls, examples, starts.</param>
/// <param name="Losses">The loss of each step where the work trains, or other figures that both sides must come to.</param>
/// <param name="PeakBytes">The most memory that the process has held so far.</param>
internal sealed record Round(double Seconds, double Units, IReadOnlyList<double> Losses, long PeakBytes = 0)
{
    /// <summary>Units a second.</summary>
    public double Rate => Units / Seconds;
}
