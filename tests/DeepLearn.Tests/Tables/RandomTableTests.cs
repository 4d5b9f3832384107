using System.Globalization;
using DeepLearn.Tables;
using DeepLearn.Tables.Files;
using DeepLearn.Tests.Data;

namespace DeepLearn.Tests.Tables;

/// <summary>Numbers and text drawn at random from a seed, so that no case is left out because nobody thought of it.</summary>
public sealed class RandomTableTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Numbers_are_those_that_the_framework_reads_to_the_last_bit()
    {
        var random = new Random(20261122);
        string[] formats = ["R", "E16", "E5", "F0", "F3", "F20", "G4", "0.000000000000000000000000", "+0.0;-0.0"];
        string[] texts =
        [
            .. Enumerable.Range(0, 20_000).Select(i =>
            {
                var value = i % 2 == 0 ? BitConverter.Int64BitsToDouble(random.NextInt64()) : (random.NextDouble() - 0.5) * Math.Pow(10, random.Next(0, 22));
                return (double.IsFinite(value) ? value : i).ToString(formats[random.Next(formats.Length)], CultureInfo.InvariantCulture);
            }),
        ];
        File.WriteAllText(_folder["numbers.csv"], $"x\n{string.Join('\n', texts)}\n");
        var column = Assert.IsType<NumberColumn>(TableFile.Read(_folder["numbers.csv"])["x"]);
        for (var row = 0; row < texts.Length; row++)
        {
            var wanted = double.Parse(texts[row], CultureInfo.InvariantCulture);
            Assert.True(BitConverter.DoubleToInt64Bits(wanted) == BitConverter.DoubleToInt64Bits(column.AsSpan()[row]), $"'{texts[row]}' was read as {column.AsSpan()[row]:R}");
        }
    }

    [Fact]
    public void Any_text_is_read_as_it_was_written()
    {
        var random = new Random(20261123);
        string[] pieces = [",", "\"", "\n", "\r\n", ";", "\t", " ", "'", "é", "房", "😀", "a", "NULL", "1", "-", "\\"];
        for (var round = 0; round < 200; round++)
        {
            string?[] Texts() => [.. Enumerable.Range(0, 20).Select(_ => random.Next(6) == 0 ? null : "x" + string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => pieces[random.Next(pieces.Length)])))];
            var table = new Table([new TextColumn("a", Texts()), new TextColumn("b,\"\n", Texts())]);
            var path = _folder[random.Next(2) == 0 ? "texts.csv" : "texts.tsv"];
            TableFile.Write(table, path);
            var again = TableFile.Read(path, new TableReadOptions { Missing = [] });
            foreach (var column in table.Columns)
                Assert.Equal(Enumerable.Range(0, 20).Select(row => column[row]), Enumerable.Range(0, 20).Select(row => again[column.Name][row]));
        }
    }

    public void Dispose() => _folder.Dispose();
}
