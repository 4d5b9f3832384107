namespace DeepLearn.Preprocessing;

/// <summary>What stands in for a missing value.</summary>
public enum FillMethod
{
    /// <summary>The mean of the numbers that are there.</summary>
    Mean,

    /// <summary>The median of the numbers that are there.</summary>
    Median,

    /// <summary>The most frequent value, of several the least; it fills categories too.</summary>
    Mode,

    /// <summary>A number that was given.</summary>
    Constant,
}
