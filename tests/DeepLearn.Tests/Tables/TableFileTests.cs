using System.Globalization;
using System.IO.Compression;
using System.Text;
using DeepLearn.Errors;
using DeepLearn.Tables;
using DeepLearn.Tables.Files;
using DeepLearn.Tests.Data;

namespace DeepLearn.Tests.Tables;

public sealed class TableFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("a,b\n1,2\n3\n", "RaggedRow", "row 2 (line 3)", "no value for column 2, 'b'")]
    [InlineData("a,b\n1,\"x\ny\"\n3,4,5\n", "RaggedRow", "row 2 (line 4)", "field 3, '5'")]
    [InlineData("", "EmptyFile", "is empty", "")]
    [InlineData("\n\n", "EmptyFile", "is empty", "")]
    [InlineData("a,b,a\n1,2,3\n", "DuplicateHeader", "line 1: columns 1 and 3", "'a'")]
    [InlineData("a,b\n1,2\n3,\"4\n5,6\n", "UnclosedQuote", "line 3", "never closed")]
    public void A_bad_file_is_refused_with_its_place(string content, string id, string where, string what)
    {
        var error = Assert.Throws<DeepLearnException>(() => TableFile.Read(Written(content)));
        Assert.Equal(id, error.Id);
        Assert.Contains(where, error.Message, StringComparison.Ordinal);
        Assert.Contains(what, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused_with_row_and_column_unless_the_encoding_is_given()
    {
        var path = _folder["latin.csv"];
        File.WriteAllBytes(path, Encoding.Latin1.GetBytes("Id,City\n1,Ames\n2,Orléans\n"));
        var error = Assert.Throws<DeepLearnException>(() => TableFile.Read(path));
        Assert.Equal("WrongEncoding", error.Id);
        Assert.Contains("row 2 (line 3), column 'City'", error.Message, StringComparison.Ordinal);
        Assert.Equal("Orléans", TableFile.Read(path, new TableReadOptions { Encoding = Encoding.Latin1 })["City"][1]);
    }

    [Fact]
    public void Utf_16_is_known_by_its_mark_and_refused_without()
    {
        var path = _folder["wide.csv"];
        File.WriteAllText(path, "a,b\n1,é\n", Encoding.Unicode);
        Assert.Equal("é", TableFile.Read(path)["b"][0]);
        File.WriteAllBytes(path, Encoding.Unicode.GetBytes("a,b\n1,é\n"));
        Assert.Equal("WrongEncoding", Assert.Throws<DeepLearnException>(() => TableFile.Read(path)).Id);
    }

    [Fact]
    public void A_text_among_a_million_numbers_makes_a_column_of_text_or_is_refused_where_numbers_are_declared()
    {
        const int rows = 1_000_000, bad = 900_000;
        var path = _folder["large.csv"];
        using (var writer = new StreamWriter(path))
        {
            writer.Write("Id,Price\n");
            for (var row = 1; row <= rows; row++)
                writer.Write(row == bad ? $"{row},call us\n" : $"{row},{row}.50\n");
        }
        var table = TableFile.Read(path);
        Assert.Equal(ColumnKind.Text, table["Price"].Kind);
        Assert.Equal("1.50", table["Price"][0]); // not 1.5: the file's own text
        Assert.Equal("call us", table["Price"][bad - 1]);
        Assert.Equal((long)rows, table["Id"][rows - 1]);

        var error = Assert.Throws<DeepLearnException>(() => TableFile.Read(path, Declared("price", ColumnKind.Number)));
        Assert.Equal("ColumnType", error.Id);
        Assert.Contains("row 900000 (line 900001), column 'Price': 'call us'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_that_begins_with_missing_values_is_of_the_kind_of_the_others()
    {
        var table = TableFile.Read(Written("n,d,b\nNA,,NA\n,NA,\n1.5,2026-11-22,true\n"));
        Assert.Equal([ColumnKind.Number, ColumnKind.Date, ColumnKind.Boolean], table.Columns.Select(column => column.Kind));
        Assert.Equal([null, null, 1.5], (object?[])table["n"].ToArray());
        Assert.Equal(new DateTime(2026, 11, 22), table["d"][2]);
    }

    [Theory]
    [InlineData("2026-02-28T23:59:59.125Z", "2026-02-28T23:59:59.1250000")]
    [InlineData("2026-02-28 23:59", "2026-02-28T23:59:00.0000000")]
    [InlineData("2026-02-28T23:30:00+02:00", "2026-02-28T21:30:00.0000000")]
    [InlineData("2026-02-30", null)]
    [InlineData("28.02.2026", null)]
    [InlineData("2026-2-28", null)]
    public void Dates_are_those_of_iso_8601(string text, string? expected)
    {
        var column = TableFile.Read(Written($"d,x\n{text},1\n"))["d"];
        Assert.Equal(expected is null ? ColumnKind.Text : ColumnKind.Date, column.Kind);
        if (expected is not null)
            Assert.Equal(expected, ((DateTime)column[0]!).ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void No_digit_of_a_long_identifier_is_lost()
    {
        var table = TableFile.Read(Written("id,amount\n12345678901234567890,1\n9007199254740993,12345678901234567890.5\n"));
        Assert.Equal("12345678901234567890", table["id"][0]);
        Assert.Equal("9007199254740993", table["id"][1]);
        Assert.Equal(ColumnKind.Number, table["amount"].Kind);
    }

    [Fact]
    public void Separators_names_and_missing_texts_can_be_given()
    {
        var table = TableFile.Read(Written("1;?\n2;x,y\n"), new TableReadOptions { Delimiter = ';', Header = ["n", "t"], Missing = ["?"] });
        Assert.Equal(["n", "t"], table.Columns.Select(column => column.Name));
        Assert.Equal([null, "x,y"], (object?[])table["t"].ToArray());
        var error = Assert.Throws<DeepLearnException>(() => TableFile.Read(Written("1;2\n"), new TableReadOptions { Delimiter = ';', Header = ["n"] }));
        Assert.Equal("HeaderLength", error.Id);
        Assert.Equal("UnknownColumn", Assert.Throws<DeepLearnException>(() => TableFile.Read(Written("a\n1\n"), Declared("b", ColumnKind.Text))).Id);
    }

    [Theory]
    [InlineData("t.csv")]
    [InlineData("t.tsv")]
    [InlineData("t.csv.gz")]
    [InlineData("t.zip")]
    [InlineData("t.tsv.zip")]
    public void What_is_written_is_read_again(string name)
    {
        var table = new Table(
        [
            new NumberColumn("whole", [1, double.NaN, -3]),
            new NumberColumn("part", [0.1, 1e-300, double.NaN]),
            new TextColumn("text", ["a,\t\"b\"\n", null, "é 房"]),
            new BooleanColumn("flag", [1, 0, BooleanColumn.Missing]),
            new DateColumn("date", [new DateTime(2026, 1, 2), DateColumn.Missing, new DateTime(2026, 1, 2, 3, 4, 5, 678)]),
        ]);
        var path = _folder[name];
        TableFile.Write(table, path);
        var again = TableFile.Read(path);
        Assert.Equal("t", again.Name);
        foreach (var column in table.Columns)
        {
            Assert.Equal(column.Kind, again[column.Name].Kind);
            Assert.Equal(Enumerable.Range(0, 3).Select(row => column[row]), Enumerable.Range(0, 3).Select(row => again[column.Name][row]));
        }
    }

    [Fact]
    public void A_lone_missing_value_keeps_its_row()
    {
        var path = _folder["one.csv"];
        TableFile.Write(new Table([new NumberColumn("x", [1, double.NaN, 3])]), path);
        Assert.Equal([1L, null, 3L], (object?[])TableFile.Read(path)["x"].ToArray());
    }

    [Fact]
    public void One_of_several_files_in_a_zip_is_named()
    {
        var path = _folder["both.zip"];
        using (var archive = ZipFile.Open(path, ZipArchiveMode.Create))
        {
            foreach (var name in new[] { "train.csv", "test.csv" })
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write($"name\n{name}\n");
            }
        }
        var error = Assert.Throws<DeepLearnException>(() => TableFile.Read(path));
        Assert.Equal("ZipEntry", error.Id);
        Assert.Contains("train.csv, test.csv", error.Message, StringComparison.Ordinal);
        Assert.Equal("test.csv", TableFile.Read(path, new TableReadOptions { Entry = "test.csv" })["name"][0]);
        Assert.Equal("UnknownEntry", Assert.Throws<DeepLearnException>(() => TableFile.Read(path, new TableReadOptions { Entry = "tset.csv" })).Id);
    }

    [Fact]
    public void A_packed_file_that_is_cut_off_is_refused()
    {
        var path = _folder["cut.csv.gz"];
        TableFile.Write(new Table([new NumberColumn("x", [.. Enumerable.Range(0, 10000).Select(i => Math.Sqrt(i))])]), path);
        File.WriteAllBytes(path, File.ReadAllBytes(path)[..10000]);
        Assert.Equal("TableFileInvalid", Assert.Throws<DeepLearnException>(() => TableFile.Read(path)).Id);
    }

    [Fact]
    public void Reading_can_be_stopped()
    {
        var path = _folder["long.csv"];
        TableFile.Write(new Table([new NumberColumn("x", new double[100000])]), path);
        using var stop = new CancellationTokenSource();
        var options = new TableReadOptions { Cancellation = stop.Token, Progress = _ => stop.Cancel() };
        Assert.Throws<OperationCanceledException>(() => TableFile.Read(path, options));
    }

    [Fact]
    public void Nothing_is_left_of_a_table_that_could_not_be_written()
    {
        Assert.Equal("NoColumns", Assert.Throws<DeepLearnException>(() => TableFile.Write(new Table([]), _folder["none.csv"])).Id);
        Assert.Empty(_folder.Files);
    }

    public void Dispose() => _folder.Dispose();

    private static TableReadOptions Declared(string column, ColumnKind kind) =>
        new() { ColumnTypes = new Dictionary<string, ColumnKind> { [column] = kind } };

    private string Written(string content)
    {
        var path = _folder["t.csv"];
        File.WriteAllText(path, content);
        return path;
    }
}
