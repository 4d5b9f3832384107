using DeepLearn.Data;
using DeepLearn.Errors;

namespace DeepLearn.Tests.Data;

public sealed class DatasetBuilderTests
{
    [Fact]
    public void Columns_become_features_and_a_numeric_label_stays_a_number()
    {
        using var data = DatasetBuilder.FromColumns(
            [new("size", ["1.5", 2, 3m]), new("Price", [10, 20.5, "3e1"]), new("new", [true, false, true])], "price");
        Assert.Equal(["size", "new"], data.FeatureNames);
        Assert.False(data.HasClassLabels);
        using var batch = data.GetBatch([0, 1, 2]);
        Assert.Equal([1.5f, 1f, 2f, 0f, 3f, 1f], batch.Features.data<float>().ToArray());
        Assert.Equal([10f, 20.5f, 30f], batch.Labels.data<float>().ToArray());
    }

    [Fact]
    public void A_text_label_becomes_classes()
    {
        using var data = DatasetBuilder.FromColumns([new("x", [1, 2, 3]), new("kind", ["dog", "cat", "dog"])], "kind");
        Assert.Equal(["cat", "dog"], data.ClassNames);
        using var batch = data.GetBatch([0, 1, 2]);
        Assert.Equal([1L, 0L, 1L], batch.Labels.data<long>().ToArray());
    }

    [Fact]
    public void Numbers_become_classes_where_asked_for()
    {
        using var data = DatasetBuilder.FromColumns([new("x", [1, 2]), new("y", ["1", 0.0])], "y", classes: true);
        Assert.True(data.HasClassLabels);
        using var batch = data.GetBatch([0, 1]);
        Assert.Equal([1L, 0L], batch.Labels.data<long>().ToArray());
    }

    [Theory]
    [InlineData("large", "'large' is no finite number")]
    [InlineData("", "missing")]
    [InlineData(null, "missing")]
    [InlineData(double.NaN, "no finite number")]
    [InlineData(1e300, "no finite number")]
    public void A_value_that_is_no_number_is_named_with_column_and_row(object? value, string reason)
    {
        var error = Assert.Throws<DeepLearnException>(
            () => DatasetBuilder.FromColumns([new("x", [1, value]), new("y", [1, 2])], "y"));
        Assert.Equal("ColumnNotNumeric", error.Id);
        Assert.Contains("Column 'x', row 2", error.Message, StringComparison.Ordinal);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1.5)]
    [InlineData(-1)]
    public void A_class_must_be_a_whole_number_from_0(object value)
    {
        var error = Assert.Throws<DeepLearnException>(
            () => DatasetBuilder.FromColumns([new("x", [1]), new("y", [value])], "y", classes: true));
        Assert.Equal("LabelNotClass", error.Id);
    }

    [Fact]
    public void Other_mistakes_have_their_own_errors()
    {
        Assert.Equal("UnknownColumn", Id([new("x", [1]), new("y", [1])], "z"));
        Assert.Equal("EmptyDataset", Id([new("x", []), new("y", [])], "y"));
        Assert.Equal("NoFeatures", Id([new("y", [1])], "y"));
        Assert.Equal("ColumnLength", Id([new("x", [1]), new("y", [1, 2])], "y"));

        static string Id(DataColumn[] columns, string label) =>
            Assert.Throws<DeepLearnException>(() => DatasetBuilder.FromColumns(columns, label)).Id;
    }
}
