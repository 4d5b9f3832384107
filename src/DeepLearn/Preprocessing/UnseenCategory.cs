namespace DeepLearn.Preprocessing;

/// <summary>What becomes of a category that the training table did not have.</summary>
public enum UnseenCategory
{
    /// <summary>It is an error.</summary>
    Error,

    /// <summary>It counts as a missing value.</summary>
    Missing,

    /// <summary>All features of its column are 0.</summary>
    Zero,
}
