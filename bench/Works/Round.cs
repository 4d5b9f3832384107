namespace DeepLearn.Bench.Works;

/// <summary>One measurement of one side.</summary>
/// <param name="Seconds">Time that the work took.</param>
/// <param name="Units">What was done in it: calls, examples, starts.</param>
/// <param name="Losses">The loss of each step, where the work trains.</param>
internal sealed record Round(double Seconds, double Units, IReadOnlyList<double> Losses)
{
    /// <summary>Units a second.</summary>
    public double Rate => Units / Seconds;
}
