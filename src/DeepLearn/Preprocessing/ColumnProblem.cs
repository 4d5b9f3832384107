using DeepLearn.Errors;
using DeepLearn.Tables;

namespace DeepLearn.Preprocessing;

/// <summary>Why a column does not fit.</summary>
/// <param name="Id">The id of the error if there are no other problems.</param>
/// <param name="Text">The problem, naming the column and, where it is one value, the row from 1.</param>
/// <param name="Remedy">What the user can do about it.</param>
internal sealed record ColumnProblem(string Id, string Text, string Remedy)
{
    public static ColumnProblem Missing(string column, int row, string remedy) =>
        new("MissingValue", $"column '{column}', row {row + 1}: the value is missing", remedy);

    public static ColumnProblem NotNumeric(TextColumn column, int row) => new(
        "ColumnNotNumeric", $"column '{column.Name}', row {row + 1}: '{column[row]}' is no number",
        "Make categories of text with New-Preprocessor -OneHot, or leave the column out (-Exclude)");

    public static ColumnProblem NotFinite(string column, int row, double value) => new(
        "ColumnNotNumeric", FormattableString.Invariant($"column '{column}', row {row + 1}: {value} is no finite number that Float32 can hold"),
        "Correct the value or leave the column out (-Exclude)");

    /// <summary>One error for all problems of a table; nothing where there are none.</summary>
    /// <exception cref="DeepLearnException">The id of the problems, or "TableMismatch" where they are of several kinds.</exception>
    public static void Throw(IReadOnlyCollection<ColumnProblem> problems, Table table)
    {
        if (problems.Count == 0)
            return;
        var ids = problems.Select(problem => problem.Id).Distinct().ToList();
        throw new DeepLearnException(ids.Count == 1 ? ids[0] : "TableMismatch", DeepLearnErrorKind.InvalidData,
            $"Table '{table.Name}': {string.Join("; ", problems.Select(problem => problem.Text))}. "
            + string.Concat(problems.Select(problem => problem.Remedy).Distinct().Select(remedy => remedy + ". ")).TrimEnd(), table);
    }
}
