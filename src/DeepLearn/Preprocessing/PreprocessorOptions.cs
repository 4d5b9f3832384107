namespace DeepLearn.Preprocessing;

/// <summary>What a preprocessor does with the columns of a table.</summary>
public sealed record PreprocessorOptions
{
    /// <summary>The column to predict.</summary>
    public required string Label { get; init; }

    /// <summary>Columns that are not looked at.</summary>
    public IReadOnlyList<string> Exclude { get; init; } = [];

    /// <summary>Columns of numbers that are taken as categories.</summary>
    public IReadOnlyList<string> Category { get; init; } = [];

    /// <summary>Columns of numbers of which log(1 + x) is taken first.</summary>
    public IReadOnlyList<string> Log { get; init; } = [];

    /// <summary>How numbers are scaled.</summary>
    public Scaling Scaling { get; init; }

    /// <summary>What fills missing values; null where they are an error.</summary>
    public MissingFill? FillMissing { get; init; }

    /// <summary>Whether each category becomes a feature of its own, 0 or 1. Without it text is an error.</summary>
    public bool OneHot { get; init; }

    /// <summary>
    /// Whether a missing category is one more category, in every column of categories, as pandas' get_dummies(dummy_na=True) has it.
    /// </summary>
    public bool MissingAsCategory { get; init; }

    /// <summary>Whether a label of numbers is a class number from 0. A label of text always makes classes.</summary>
    public bool LabelAsClass { get; init; }

    /// <summary>Whether the model learns the natural logarithm of the label, which must be above 0.</summary>
    public bool LogLabel { get; init; }

    /// <summary>Whether the model learns the label with mean 0 and standard deviation 1.</summary>
    public bool StandardizeLabel { get; init; }

    /// <summary>What becomes of a category that the training table did not have.</summary>
    public UnseenCategory UnseenCategory { get; init; }

    /// <summary>Whether a table may lack columns: all their values then count as missing.</summary>
    public bool AllowMissingColumn { get; init; }

    /// <summary>Whether a table may have columns that the training table had not: they are not looked at.</summary>
    public bool AllowExtraColumn { get; init; }

    /// <summary>Whether a column may have another type than in training: its values are then converted.</summary>
    public bool AllowTypeChange { get; init; }
}
