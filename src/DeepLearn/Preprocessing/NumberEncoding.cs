using DeepLearn.Errors;
using DeepLearn.Tables;

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
        double[] values = [.. Taken(column).ToArray().Where(value => !double.IsNaN(value))];
        if (values.Length == 0 && column.MissingCount < column.Count)
            return this; // it is text without a number, which Encode reports with its row
        if (values.Length == 0)
            throw new DeepLearnException("ColumnEmpty", DeepLearnErrorKind.InvalidData,
                $"Column '{Name}' has no value in the {column.Count} rows it is fitted on. Leave it out (-Exclude).", Name);
        var mean = values.Average();
        var (shift, scale) = options.Scaling switch
        {
            Scaling.Standardize => (mean, Deviation(values, mean)),
            Scaling.MinMax => (values.Min(), values.Max() - values.Min()),
            _ => (0.0, 1.0),
        };
        double? fill = options.FillMissing?.Method switch
        {
            FillMethod.Mean => mean,
            FillMethod.Median => Median(values),
            FillMethod.Mode => values.CountBy(value => value).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).First().Key,
            FillMethod.Constant => Transform(options.FillMissing.Constant),
            _ => null,
        };
        return this with { Shift = shift, Scale = scale == 0 ? 1 : scale, Fill = fill };
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

    internal static double Deviation(IReadOnlyCollection<double> values, double mean) =>
        values.Count < 2 ? 0 : Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / (values.Count - 1));

    private double[] Taken(Column column) => Array.ConvertAll(ColumnValues.Numbers(column).ToArray(), Transform);

    private double Transform(double value) => Log ? double.LogP1(value) : value;

    private static double Median(double[] values)
    {
        Array.Sort(values);
        return (values[(values.Length - 1) / 2] + values[values.Length / 2]) / 2;
    }
}
