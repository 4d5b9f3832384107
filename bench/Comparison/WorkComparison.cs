using DeepLearn.Bench.Works;

namespace DeepLearn.Bench.Comparison;

/// <summary>The measurements of one work, round by round; index 0 of each side's list warms up and is not counted.</summary>
internal sealed record WorkComparison(WorkInfo Work, IReadOnlyDictionary<string, List<Round>> Rounds)
{
    /// <summary>One in the fifth digit of a number that begins with 9: whatever the number begins with, five digits agree.</summary>
    private const double Tolerance = 1e-5;

    /// <summary>The median rate of a side in units a second; null where it did not take part.</summary>
    public double? Rate(string side) => Rates(side) is [_, ..] rates ? Median(rates) : null;

    /// <summary>The most memory that a side held, in MB; null where it did not take part.</summary>
    public double? PeakMegabytes(string side) => Rounds.TryGetValue(side, out var rounds) && rounds.Count > 0 ? rounds.Max(round => round.PeakBytes) / 1e6 : null;

    /// <summary>Our rate over the other's, in each round; empty where it did not take part.</summary>
    public IReadOnlyList<double> Ratios(string other) => [.. Rates(Sides.Ours).Zip(Rates(other), (mine, theirs) => mine / theirs)];

    /// <summary>Whether both sides computed the same losses or figures while warming up, to 5 digits; null where there are none.</summary>
    public bool? LossesAgree
    {
        get
        {
            if (LargestDifference is not { } difference)
                return null;
            return difference < Tolerance;
        }
    }

    /// <summary>The largest relative difference between our losses and tuned Python's while warming up.</summary>
    public double? LargestDifference
    {
        get
        {
            if (!Rounds.TryGetValue(Sides.Tuned, out var theirs) || Rounds[Sides.Ours][0].Losses is not { Count: > 0 } ours)
                return null;
            if (theirs[0].Losses.Count != ours.Count)
                return double.PositiveInfinity;
            return ours.Zip(theirs[0].Losses, (mine, other) => Math.Abs(mine - other) / Math.Abs(other)).Max();
        }
    }

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    private double[] Rates(string side) =>
        Rounds.TryGetValue(side, out var rounds) ? [.. rounds.Skip(1).Select(round => round.Rate)] : [];
}
