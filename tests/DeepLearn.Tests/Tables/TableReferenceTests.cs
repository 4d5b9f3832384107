using System.Globalization;
using System.Text.Json;
using DeepLearn.Tables;
using DeepLearn.Tables.Files;
using DeepLearn.Tables.Operations;

namespace DeepLearn.Tests.Tables;

/// <summary>
/// What pandas 1.5.3 and scikit-learn make of tables.csv (make_table_reference.py). Values read from the file must be the same to the
/// last bit, computed ones to 12 digits.
/// </summary>
public sealed class TableReferenceTests
{
    private static readonly JsonElement Expected = JsonDocument.Parse(File.ReadAllText(Reference.PathOf("tables.json"))).RootElement;
    private static readonly Table Data = TableFile.Read(Reference.PathOf("tables.csv"));

    [Fact]
    public void Every_value_of_the_file_is_the_one_pandas_reads()
    {
        Assert.Equal(["Id", "Count", "Level", "Odd", "Kind", "Late", "Flag", "Empty", "Code"], Data.Columns.Select(column => column.Name));
        Assert.Equal(
            [ColumnKind.Number, ColumnKind.Number, ColumnKind.Number, ColumnKind.Number, ColumnKind.Text, ColumnKind.Text, ColumnKind.Boolean, ColumnKind.Number, ColumnKind.Number],
            Data.Columns.Select(column => column.Kind));
        foreach (var column in Data.Columns)
            Same(Expected.GetProperty("values").GetProperty(column.Name), column, exact: true);
    }

    [Theory]
    [InlineData("Id")]
    [InlineData("Count")]
    [InlineData("Level")]
    [InlineData("Code")]
    public void Figures_of_a_column_are_those_of_describe(string name)
    {
        var wanted = Expected.GetProperty("describe").GetProperty(name);
        var found = ColumnSummary.Of(Data[name]);
        Assert.Equal(wanted.GetProperty("count").GetInt32(), found.Count);
        Assert.Equal(wanted.GetProperty("missing").GetInt32(), found.Missing);
        Assert.Equal(wanted.GetProperty("distinct").GetInt32(), found.Distinct);
        foreach (var (key, value) in new (string, object?)[] { ("mean", found.Mean), ("std", found.StandardDeviation), ("min", found.Min), ("25%", found.Q1), ("50%", found.Median), ("75%", found.Q3), ("max", found.Max) })
            Close(wanted.GetProperty(key).GetDouble(), (double)value!, key);
    }

    [Fact]
    public void The_most_frequent_value_is_that_of_mode()
    {
        foreach (var wanted in Expected.GetProperty("mode").EnumerateObject())
            Same(wanted.Value, Statistics.Mode(Data[wanted.Name]), wanted.Name);
    }

    [Fact]
    public void Filling_is_that_of_fillna()
    {
        var wanted = Expected.GetProperty("fill");
        Same(wanted.GetProperty("mean"), MissingValues.Fill(Data["Count"], FillMethod.Mean));
        Same(wanted.GetProperty("median"), MissingValues.Fill(Data["Count"], FillMethod.Median));
        Same(wanted.GetProperty("mode"), MissingValues.Fill(Data["Kind"], FillMethod.Mode));
        Same(wanted.GetProperty("forward"), MissingValues.Fill(Data["Count"], FillMethod.Forward));
        Same(wanted.GetProperty("value"), MissingValues.Fill(Data["Count"], -1));
    }

    [Fact]
    public void Transforms_are_those_of_pandas()
    {
        Same(Expected.GetProperty("standardize"), Transforms.Standardize(Data["Level"]));
        Same(Expected.GetProperty("minmax"), Transforms.MinMax(Data["Level"]));
        Same(Expected.GetProperty("log"), Transforms.Log(Data["Count"], 51));
        Same(Expected.GetProperty("clip"), Transforms.Clip(Data["Level"], -500, 750));
        Same(Expected.GetProperty("bins"), Transforms.Bin(Data["Level"], 7));
        Same(Expected.GetProperty("edges"), Transforms.Bin(Data["Count"], [-10, 0, 100, 2500]));
        Same(Expected.GetProperty("length"), Transforms.TextLength(Data["Kind"]));
    }

    [Fact]
    public void One_hot_columns_are_those_of_get_dummies() =>
        SameTable(Expected.GetProperty("onehot"), new Table(Transforms.OneHot(Data["Kind"], missingAsCategory: true)));

    [Fact]
    public void Polynomials_are_those_of_scikit_learn()
    {
        var rows = Data.Take([.. Enumerable.Range(0, 12)]);
        SameTable(Expected.GetProperty("polynomial"), new Table(Transforms.Polynomial([rows["Id"], rows["Code"]], 3)));
    }

    [Theory]
    [InlineData("ascending", false)]
    [InlineData("descending", true)]
    public void Order_is_that_of_sort_values(string name, bool descending) =>
        Same(Expected.GetProperty("sort").GetProperty(name), Data.Take(RowSelection.Sorted(Data, ["Kind", "Count"], descending))["Id"]);

    [Fact]
    public void Groups_are_those_of_groupby() =>
        SameTable(Expected.GetProperty("group"), TableGroups.Summarize(Data, ["Kind", "Code"], Enum.GetValues<Aggregate>().Select(aggregate => ("Level", aggregate))));

    [Theory]
    [InlineData("inner", JoinKind.Inner)]
    [InlineData("left", JoinKind.Left)]
    [InlineData("right", JoinKind.Right)]
    public void Joins_are_those_of_merge(string name, JoinKind kind)
    {
        var other = new Table(
        [
            new NumberColumn("Code", [2, 0, 0, 7]), new NumberColumn("Count", [20, 1, 2, 70]), new TextColumn("Name", ["two", "zero", "nil", "seven"]),
        ]);
        SameTable(Expected.GetProperty("join").GetProperty(name), TableJoin.Join(Data.Take([.. Enumerable.Range(0, 12)]).Select("Id", "Code", "Count"), other, ["Code"], kind));
    }

    private static void SameTable(JsonElement expected, Table found)
    {
        Assert.Equal(expected.EnumerateObject().Select(column => column.Name), found.Columns.Select(column => column.Name));
        foreach (var column in expected.EnumerateObject())
            Same(column.Value, found[column.Name]);
    }

    private static void Same(JsonElement expected, Column found, bool exact = false)
    {
        Assert.Equal(expected.GetArrayLength(), found.Count);
        for (var row = 0; row < found.Count; row++)
            Same(expected[row], found[row], $"{found.Name}, row {row + 1}", exact);
    }

    /// <summary>Numbers with a fraction are written as text, because JSON has no infinity.</summary>
    private static void Same(JsonElement expected, object? found, string where, bool exact = false)
    {
        switch (found)
        {
            case null:
                Assert.True(expected.ValueKind == JsonValueKind.Null, $"{where}: {expected} is missing");
                break;
            case bool flag:
                Assert.True(expected.ValueKind == (flag ? JsonValueKind.True : JsonValueKind.False), $"{where}: {flag} should be {expected}");
                break;
            case string text:
                Assert.True(expected.ToString() == text, $"{where}: '{text}' should be '{expected}'");
                break;
            default:
                var number = Convert.ToDouble(found, CultureInfo.InvariantCulture);
                var wanted = double.Parse(expected.ToString().Replace("inf", "Infinity", StringComparison.Ordinal), CultureInfo.InvariantCulture);
                if (exact)
                    Assert.True(BitConverter.DoubleToInt64Bits(wanted) == BitConverter.DoubleToInt64Bits(number), $"{where}: {number:R} should be {wanted:R}");
                else
                    Close(wanted, number, where);
                break;
        }
    }

    private static void Close(double expected, double found, string where) =>
        Assert.True(Math.Abs(expected - found) <= 1e-12 * Math.Max(1, Math.Abs(expected)), $"{where}: {found:R} should be {expected:R}");
}
