using System.Text.Json.Serialization;
using DeepLearn.Tables;

namespace DeepLearn.Preprocessing;

/// <summary>How a column of a table becomes features.</summary>
/// <param name="Name">The name of the column.</param>
/// <param name="Kind">What its values were in the training table.</param>
[JsonDerivedType(typeof(NumberEncoding), "number")]
[JsonDerivedType(typeof(CategoryEncoding), "category")]
public abstract record ColumnEncoding(string Name, ColumnKind Kind)
{
    /// <summary>The names of the features, in order.</summary>
    [JsonIgnore]
    public abstract IReadOnlyList<string> Features { get; }

    /// <summary>What is done, for a person to read: "(x - 10516.8) / 9981.26, missing: x = 10516.8".</summary>
    [JsonIgnore]
    public abstract string Treatment { get; }

    /// <summary>The same features, with everything that is computed of values taken from this column.</summary>
    /// <exception cref="Errors.DeepLearnException">"ColumnEmpty": all values are missing.</exception>
    internal abstract ColumnEncoding Fit(Column column, PreprocessorOptions options);

    /// <summary>The features of every row.</summary>
    /// <param name="column">The values.</param>
    /// <param name="options">What to do with values that did not occur in training.</param>
    /// <param name="problems">Takes what is wrong with the column; its cells are then of no use.</param>
    internal abstract Cell[] Encode(Column column, PreprocessorOptions options, ICollection<ColumnProblem> problems);
}
