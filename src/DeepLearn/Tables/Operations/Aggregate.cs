namespace DeepLearn.Tables.Operations;

/// <summary>What a group's values of a column come to. Missing values do not count.</summary>
public enum Aggregate
{
    /// <summary>How many values there are.</summary>
    Count,

    /// <summary>How many different values there are.</summary>
    Distinct,

    /// <summary>The sum of numbers.</summary>
    Sum,

    /// <summary>The mean of numbers.</summary>
    Mean,

    /// <summary>The median of numbers.</summary>
    Median,

    /// <summary>The standard deviation of numbers (n - 1).</summary>
    Std,

    /// <summary>The smallest value.</summary>
    Min,

    /// <summary>The largest value.</summary>
    Max,
}
