using System.Globalization;
using DeepLearn.Errors;
using DeepLearn.Tables;
using DeepLearn.Tables.Operations;

namespace DeepLearn.Preprocessing;

/// <summary>
/// A column of numbers as one feature. All statistics are of the values that are there, before missing ones are filled; the standard
/// deviation divides by n - 1, as pandas and D2L 5.7 have it.
/// </summary>
/// <param name="Name">The name of the column.</param>
/// <param name="Kind">What its values were in the training table: numbers, truth values (0 and 1) or dates (days since 1970).</param>
/// <param name="Log">Whether log(1 + x) stands for x in all that follows.</param>
/// <param name="Shift">What is subtracted.</param>
/// <param name="Scale">What the difference is divided by.</param>
/// <param name="Fill">What stands for x where it is missing; null where that is an error.</param>
public sealed record NumberEncoding(string Name, ColumnKind Kind, bool Log, double Shift, double Scale, double? Fill)
    : ColumnEncoding(Name, Kind)
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Features => [Name];

    /// <inheritdoc/>
    public override string Treatment
    {
        get
        {
            var x = Log ? "log(1 + x)" : "x";
            var scaled = (Shift, Scale) is (0, 1) ? x : FormattableString.Invariant($"({x} - {Shift:G6}) / {Scale:G6}");
            return Fill is { } fill ? FormattableString.Invariant($"{scaled}, missing: {x} = {fill:G6}") : scaled;
        }
    }

    internal override NumberEncoding Fit(Column column, PreprocessorOptions options)
    {
        var values = new NumberColumn(Name, Array.ConvertAll(ColumnValues.Numbers(column).ToArray(), Transform));
        if (values.MissingCount == values.Count && column.MissingCount < column.Count)
            return this; // it has values and no number: Encode reports the first with its row
        if (values.MissingCount == values.Count)
            throw new DeepLearnException("ColumnEmpty", DeepLearnErrorKind.InvalidData,
                $"Column '{Name}' has no value in the {column.Count} rows it is fitted on. Leave it out (-Exclude).", Name);
        var sorted = Statistics.Sorted(values.AsSpan());
        var mean = Statistics.Mean(sorted);
        var (shift, scale) = options.Scaling switch
        {
            Scaling.Standardize => (mean, Statistics.StandardDeviation(sorted)),
            Scaling.MinMax => (sorted[0], sorted[^1] - sorted[0]),
            _ => (0.0, 1.0),
        };
        double? fill = options.FillMissing switch
        {
            null => null,
            { Method: FillMethod.Mean } => mean,
            { Method: FillMethod.Median } => Statistics.Quantile(sorted, 0.5),
            { Method: FillMethod.Mode } => Convert.ToDouble(Statistics.Mode(values), CultureInfo.InvariantCulture),
            { Number: var number } => Transform(number),
        };
        if (fill is double.NaN)
            throw new DeepLearnException("FillValue", DeepLearnErrorKind.InvalidArgument,
                FormattableString.Invariant($"Column '{Name}': {options.FillMissing!.Number} cannot fill missing values: log(1 + x) of it does not exist."), Name);
        return this with { Shift = shift, Scale = scale > 0 ? scale : 1, Fill = fill };
    }

    internal override Cell[] Encode(Column column, PreprocessorOptions options, ICollection<ColumnProblem> problems)
    {
        var values = ColumnValues.Numbers(column);
        var cells = new Cell[values.Length];
        for (var row = 0; row < cells.Length; row++)
        {
            var x = column.IsMissing(row) ? Fill ?? double.NaN : Transform(values[row]);
            cells[row] = new Cell(0, (float)((x - Shift) / Scale));
            if (float.IsFinite(cells[row].Value))
                continue;
            problems.Add(Problem(column, row, values[row]));
            break;
        }
        return cells;
    }

    private ColumnProblem Problem(Column column, int row, double value)
    {
        if (double.IsNaN(value) && column is TextColumn text && !column.IsMissing(row))
            return ColumnProblem.NotNumeric(text, row);
        if (double.IsNaN(value))
            return ColumnProblem.Missing(Name, row, "Fill missing numbers with New-Preprocessor -FillMissing Mean, Median, Mode or a number");
        return Log && value <= -1
            ? new("LogOfNegative", FormattableString.Invariant($"column '{Name}', row {row + 1}: log(1 + x) of {value} does not exist"), "Take the column out of -Log")
            : ColumnProblem.NotFinite(Name, row, value);
    }

    /// <summary>What is scaled; NaN where that is no number that Float32 can hold.</summary>
    private double Transform(double value)
    {
        var x = Log ? double.LogP1(value) : value;
        return float.IsFinite((float)x) ? x : double.NaN;
    }
}
