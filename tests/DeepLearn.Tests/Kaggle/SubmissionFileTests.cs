using DeepLearn.Errors;
using DeepLearn.Kaggle;
using DeepLearn.Tests.Data;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Tests.Kaggle;

public sealed class SubmissionFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_tensor_is_written_a_row_for_each_id_in_the_shortest_numbers()
    {
        Assert.Equal("Id,SalePrice\n1461,0.1\n1462,208500\n1463,1E-07\n", Written([1461L, 1462L, 1463L], tensor(new[] { 0.1f, 208500f, 1e-7f }).reshape(3, 1)));
        Assert.Equal("Id,SalePrice\na,0.1\n\"b, c\",2\n", Written(["a", "b, c"], tensor(new[] { 0.1, 2.0 })));
        Assert.Equal("Id,SalePrice\n1,7\n2,9\n", Written([1.0, 2.0], tensor(new[] { 7L, 9L })));
    }

    [Fact]
    public void A_row_may_have_several_columns_and_values_may_be_text()
    {
        var several = new SubmissionFile("image", ["cat", "dog"]);
        several.Add(tensor(new[] { 0.25f, 0.75f, 1f, 0f }).reshape(2, 2));
        several.Add(new object[] { 0.5, 0.5 });
        several.Write(_folder["s.csv"], ["a.png", "b.png", "c.png"], null);
        Assert.Equal("image,cat,dog\na.png,0.25,0.75\nb.png,1,0\nc.png,0.5,0.5\n", File.ReadAllText(_folder["s.csv"]));
        Assert.Equal("Id,SalePrice\n1,maple\n2,oak\n", Written([1, 2], "maple", "oak"));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(float.NaN)]
    [InlineData(null)]
    public void A_prediction_that_is_none_is_named(object? value)
    {
        var error = Assert.Throws<DeepLearnException>(() => Written([1, 2], 5.0, value));
        Assert.Equal("PredictionInvalid", error.Id);
        Assert.Contains("prediction 2 is", error.Message, StringComparison.Ordinal);
        Assert.Equal("PredictionInvalid", Assert.Throws<DeepLearnException>(() => Written([1], tensor(new[] { float.NegativeInfinity }))).Id);
    }

    [Fact]
    public void Rows_ids_and_columns_have_to_fit()
    {
        Check("SubmissionShape", "3 predictions but 2 ids", [1, 2], 1, 2, 3);
        Check("SubmissionShape", "not one prediction", []);
        Check("SubmissionShape", "2 values a row, but there are 1 columns", [1, 2], ones(2, 2));
        Check("SubmissionIds", "the id '7' comes 2 times", [7, 8, 7], 1, 2, 3);
        Check("SubmissionIds", "the id of row 2 is missing", [7, null], 1, 2);
        Assert.Empty(_folder.Files);
    }

    [Fact]
    public void The_sample_has_the_last_word()
    {
        File.WriteAllText(_folder["sample.csv"], "Id,SalePrice\r\n0007,1\r\n0008,1\r\n0009,1\r\n");
        var sample = SampleSubmission.Read(_folder["sample.csv"]);
        Assert.Equal(["Id", "SalePrice"], sample.Columns);
        File.WriteAllText(_folder["s.csv"], "old");
        CheckSample(sample, "SubmissionColumns", "the columns are Id, Price, but Id, SalePrice", "Id", "Price", ["0007", "0008", "0009"]);
        CheckSample(sample, "SubmissionColumns", "the columns are id, SalePrice", "id", "SalePrice", ["0007", "0008", "0009"]);
        CheckSample(sample, "SubmissionShape", "there are 2 rows, but 3 in the sample", "Id", "SalePrice", ["0007", "0008"]);
        CheckSample(sample, "SubmissionShape", "Missing: 0009.", "Id", "SalePrice", ["0007", "0008"]);
        CheckSample(sample, "SubmissionIds", "3 ids, such as 7, 8, 9, are not those", "Id", "SalePrice", [7L, 8L, 9L]);
        Assert.Equal("old", File.ReadAllText(_folder["s.csv"]));
        var right = new SubmissionFile("Id", ["SalePrice"]);
        right.Add(tensor(new[] { 1f, 2f, 3f }));
        right.Write(_folder["s.csv"], ["0009", "0008", "0007"], sample);
        Assert.Equal("Id,SalePrice\n0009,1\n0008,2\n0007,3\n", File.ReadAllText(_folder["s.csv"]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Id\n1\n")]
    [InlineData("Id,SalePrice\n1,2,3\n")]
    [InlineData(null)]
    public void A_sample_that_is_none_is_told(string? content)
    {
        if (content is not null)
            File.WriteAllText(_folder["sample.csv"], content);
        var error = Assert.Throws<DeepLearnException>(() => SampleSubmission.Read(_folder["sample.csv"]));
        Assert.Equal("SampleInvalid", error.Id);
        Assert.Contains("sample.csv", error.Message, StringComparison.Ordinal);
    }

    private void Check(string id, string message, object?[] ids, params object?[] predictions)
    {
        var error = Assert.Throws<DeepLearnException>(() => Written(ids, predictions));
        Assert.Equal(id, error.Id);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    private void CheckSample(SampleSubmission sample, string id, string message, string idColumn, string column, object[] ids)
    {
        var submission = new SubmissionFile(idColumn, [column]);
        foreach (var _ in ids)
            submission.Add(1.5);
        var error = Assert.Throws<DeepLearnException>(() => submission.Write(_folder["s.csv"], ids, sample));
        Assert.Equal(id, error.Id);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    private string Written(object?[] ids, params object?[] predictions)
    {
        var submission = new SubmissionFile("Id", ["SalePrice"]);
        foreach (var prediction in predictions)
            submission.Add(prediction);
        submission.Write(_folder["s.csv"], ids, null);
        var text = File.ReadAllText(_folder["s.csv"]);
        File.Delete(_folder["s.csv"]);
        return text;
    }
}
