using DeepLearn.Bench.Comparison;
using DeepLearn.Tables;
using DeepLearn.Tables.Files;
using DeepLearn.Tables.Operations;
using System.Diagnostics;

namespace DeepLearn.Bench.Works;

/// <summary>
/// Reads a million rows of 20 columns: six of whole numbers, eight with decimals, four of text with missing values, one of truth values
/// and one of numbers of which a tenth is missing; 146 MB.
/// </summary>
internal sealed class CsvWork : IWork
{
    private const int Rows = 1_000_000;

    private static readonly string[] Words = ["Alpha", "Beta", "Gamma Delta", "Epsilon, quoted"];
    private readonly string _path = Path.Combine(Artifacts.Folder, "million.csv");

    /// <summary>Writes the file where it is not there yet.</summary>
    public CsvWork()
    {
        if (!File.Exists(_path))
            TableFile.Write(Make(), _path);
    }

    public Round Measure(int round)
    {
        var watch = Stopwatch.StartNew();
        var table = TableFile.Read(_path);
        var seconds = watch.Elapsed.TotalSeconds;
        var (numbers, others) = (table.Columns.OfType<NumberColumn>(), table.Columns.Where(column => column is not NumberColumn));
        return new(seconds, table.RowCount,
            [.. numbers.Select(column => Statistics.Sum(column.AsSpan())), .. others.Select(column => (double)ColumnSummary.Of(column).Distinct)]);
    }

    private static Table Make()
    {
        var columns = new List<Column> { new NumberColumn("id", Column(row => row + 1)) };
        for (var i = 0; i < 5; i++)
            columns.Add(new NumberColumn($"whole{i}", Draw(i, unit => Math.Floor(unit * 101_000) - 1000)));
        for (var i = 0; i < 8; i++)
            columns.Add(new NumberColumn($"part{i}", Draw(10 + i, unit => Math.Round(Math.Log(1 / (1 - unit)) * 100 - 100, 4))));
        for (var i = 0; i < 4; i++)
            columns.Add(new TextColumn($"text{i}", [.. Draw(20 + i, unit => Math.Floor(unit * 5) - 1).Select(code => (int)code)], Words));
        columns.Add(new BooleanColumn("flag", [.. Draw(30, Math.Round).Select(flag => (sbyte)flag)]));
        columns.Add(new NumberColumn("gaps", Draw(31, unit => unit < 0.1 ? double.NaN : Math.Round(unit, 6))));
        return new Table(columns, "million");
    }

    private static double[] Column(Func<int, double> of) => [.. Enumerable.Range(0, Rows).Select(of)];

    private static double[] Draw(int seed, Func<double, double> of) => Column(row => of(Numbers.Unit((ulong)seed, (ulong)row)));
}
