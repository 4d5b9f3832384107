namespace DeepLearn.Tables.Operations;

/// <summary>How a column's values are compared with a given one.</summary>
public enum Comparison
{
    /// <summary>Equal to it.</summary>
    Equal,

    /// <summary>Not equal to it; a missing value is not.</summary>
    NotEqual,

    /// <summary>Greater than it.</summary>
    Greater,

    /// <summary>Greater than it, or equal.</summary>
    GreaterOrEqual,

    /// <summary>Less than it.</summary>
    Less,

    /// <summary>Less than it, or equal.</summary>
    LessOrEqual,
}
