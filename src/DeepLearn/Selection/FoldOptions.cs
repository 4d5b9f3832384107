namespace DeepLearn.Selection;

/// <summary>How examples are cut into folds.</summary>
public sealed record FoldOptions
{
    /// <summary>Parts: at least 2, at most as many as there are examples (or groups).</summary>
    public int Count { get; init; } = 5;

    /// <summary>Which examples stand together. Repeats after the first are shuffled where this says Contiguous.</summary>
    public FoldKind Kind { get; init; }

    /// <summary>A value for each example, or null: examples with the same one stay in one fold, so the kind is then no matter.</summary>
    public IReadOnlyList<object?>? Groups { get; init; }

    /// <summary>Times that the examples are cut, each time in another way: at least 1.</summary>
    public int Repeats { get; init; } = 1;

    /// <summary>Decides what is random.</summary>
    public long Seed { get; init; }
}
