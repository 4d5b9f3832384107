namespace DeepLearn.Tables.Operations;

/// <summary>Where the value comes from that fills a missing one.</summary>
public enum FillMethod
{
    /// <summary>The mean of the column's numbers.</summary>
    Mean,

    /// <summary>The number in the middle of the column's.</summary>
    Median,

    /// <summary>The value that most rows have, of several the first in order.</summary>
    Mode,

    /// <summary>The last value above it.</summary>
    Forward,
}
