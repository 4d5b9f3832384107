namespace DeepLearn.Selection;

/// <summary>Which examples stand together in a fold.</summary>
public enum FoldKind
{
    /// <summary>Neighbours, in the order of the data (D2L 5.7; scikit-learn's KFold).</summary>
    Contiguous,

    /// <summary>Any, at random.</summary>
    Shuffled,

    /// <summary>Any, at random, but of each class as many as in every other fold; of measured labels, alike from small to large.</summary>
    Stratified,
}
