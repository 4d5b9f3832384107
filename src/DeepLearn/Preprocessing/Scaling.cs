namespace DeepLearn.Preprocessing;

/// <summary>How numbers are brought to a common size.</summary>
public enum Scaling
{
    /// <summary>They stay as they are.</summary>
    None,

    /// <summary>Mean 0 and standard deviation 1.</summary>
    Standardize,

    /// <summary>The least becomes 0, the largest 1.</summary>
    MinMax,
}
