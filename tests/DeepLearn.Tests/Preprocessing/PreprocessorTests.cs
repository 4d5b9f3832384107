using DeepLearn.Errors;
using DeepLearn.Preprocessing;
using DeepLearn.Tables;
using DeepLearn.Tables.Operations;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Tests.Preprocessing;

public sealed class PreprocessorTests
{
    private static readonly PreprocessorOptions Plain = new() { Label = "y" };
    private static readonly PreprocessorOptions Full = new()
    {
        Label = "y", Scaling = Scaling.Standardize, FillMissing = new(FillMethod.Mean), OneHot = true, MissingAsCategory = true,
    };

    [Fact]
    public void Truth_values_and_dates_are_numbers()
    {
        var table = new Table([
            new BooleanColumn("new", [1, 0]), new DateColumn("sold", [new(1970, 1, 3), new(1970, 1, 1, 12, 0, 0)]), Numbers("y", 1, 2)]);
        Assert.Equal([1f, 2f, 0f, 0.5f], Features(Preprocessor.Fit(table, Plain), table));
    }

    [Fact]
    public void Numbers_can_be_categories()
    {
        var table = new Table([Numbers("code", 20, 160, 20), Numbers("y", 1, 2, 3)]);
        var preprocessor = Preprocessor.Fit(table, Plain with { Category = ["CODE"] });
        Assert.Equal(["code_20", "code_160"], preprocessor.FeatureNames);
        Assert.Equal([1, 0, 0, 1, 1, 0], Features(preprocessor, table));
    }

    [Fact]
    public void A_column_that_never_varies_becomes_zeros()
    {
        var table = new Table([Numbers("x", 7, 7), Numbers("y", 1, 2)]);
        Assert.Equal([0, 0], Features(Preprocessor.Fit(table, Plain with { Scaling = Scaling.Standardize }), table));
        Assert.Equal([0, 0], Features(Preprocessor.Fit(table, Plain with { Scaling = Scaling.MinMax }), table));
    }

    [Fact]
    public void A_number_fills_before_it_is_scaled()
    {
        var table = new Table([Numbers("x", 1, 3, double.NaN), Numbers("y", 1, 2, 3)]);
        Assert.Equal([0, 1, 2], Features(Preprocessor.Fit(table, Plain with { Scaling = Scaling.MinMax, FillMissing = new(null, 5) }), table));
    }

    [Fact]
    public void The_most_frequent_category_fills_and_of_several_the_first()
    {
        var table = new Table([new TextColumn("zone", ["b", "a", null]), Numbers("y", 1, 2, 3)]);
        var preprocessor = Preprocessor.Fit(table, Plain with { OneHot = true, FillMissing = new(FillMethod.Mode) });
        Assert.Equal([0, 1, 1, 0, 1, 0], Features(preprocessor, table));
        Assert.Equal("one-hot: a, b; missing: a", preprocessor.Columns[0].Treatment);
    }

    [Fact]
    public void It_explains_what_became_of_each_column()
    {
        var table = new Table([new TextColumn("zone", ["b", "a"]), Numbers("x", 1, 3), Numbers("id", 1, 2), Numbers("y", 1, 2)], "houses");
        var preprocessor = Preprocessor.Fit(table, Full with { Exclude = ["ID"], Log = ["x"] });
        Assert.Equal(["x", "zone"], preprocessor.Columns.Select(column => column.Name));
        Assert.Equal(["id"], preprocessor.Excluded);
        Assert.Equal("(log(1 + x) - 1.03972) / 0.490129, missing: log(1 + x) = 1.03972", preprocessor.Columns[0].Treatment);
        Assert.Equal("one-hot: a, b, missing", preprocessor.Columns[1].Treatment);
        Assert.Equal(["zone_a", "zone_b", "zone_nan"], preprocessor.Columns[1].Features);
    }

    [Fact]
    public void All_that_does_not_fit_is_named_at_once()
    {
        var train = new Table([Numbers("a", 1, 2), Numbers("b", 1, 2), new TextColumn("c", ["x", "z"]), Numbers("y", 1, 2)], "train");
        var other = new Table([new TextColumn("a", ["1", "many"]), new TextColumn("c", ["x", "new"]), Numbers("d", 1, 2)], "test");
        var error = Assert.Throws<DeepLearnException>(() => Preprocessor.Fit(train, Full).Features(other));
        Assert.Equal("TableMismatch", error.Id);
        foreach (var part in (string[])["Table 'test'", "'d' was not there", "'a' holds Text where it held Number in training (row 2: 'many')", "'b' is missing", "'new' (row 2)", "-AllowExtraColumn", "-UnseenCategory"])
            Assert.Contains(part, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_does_not_fit_is_handled_as_declared()
    {
        var train = new Table([Numbers("a", 1, 3), Numbers("b", 1, 3), new TextColumn("c", ["x", "z"]), Numbers("y", 1, 2)]);
        var other = new Table([new TextColumn("a", ["1", "3"]), new TextColumn("c", ["x", "new"]), Numbers("d", 1, 2)]);
        var allowed = Full with { Scaling = Scaling.MinMax, AllowExtraColumn = true, AllowMissingColumn = true, AllowTypeChange = true };
        // a, b, c_x, c_z, c_nan
        Assert.Equal([0f, 0.5f, 1, 0, 0, 1, 0.5f, 0, 0, 0], Features(Preprocessor.Fit(train, allowed with { UnseenCategory = UnseenCategory.Zero }), other));
        Assert.Equal([0f, 0.5f, 1, 0, 0, 1, 0.5f, 0, 0, 1], Features(Preprocessor.Fit(train, allowed with { UnseenCategory = UnseenCategory.Missing }), other));
    }

    [Fact]
    public void Names_fit_in_any_case_but_never_two_columns_to_one()
    {
        var preprocessor = Preprocessor.Fit(new Table([Numbers("a", 1, 3), Numbers("A", 5, 6), Numbers("y", 1, 2)]), Plain);
        Assert.Equal([1, 5], Features(preprocessor, new Table([Numbers("A", 5), Numbers("a", 1)])));
        var error = Assert.Throws<DeepLearnException>(() => preprocessor.Features(new Table([Numbers("A", 5)])));
        Assert.Equal("MissingColumn", error.Id);
        Assert.Contains("'a' is missing", error.Message, StringComparison.Ordinal);
        var one = Preprocessor.Fit(new Table([Numbers("Area", 1, 3), Numbers("y", 1, 2)]), Plain);
        Assert.Equal([7], Features(one, new Table([Numbers("area", 7)])));
        Assert.Equal("ExtraColumn", Assert.Throws<DeepLearnException>(() => one.Features(new Table([Numbers("Area", 1), Numbers("area", 7)]))).Id);
    }

    [Fact]
    public void A_column_without_values_has_no_type_to_change()
    {
        var train = new Table([Numbers("a", 1, 3), Numbers("y", 1, 2)]);
        var other = new Table([new TextColumn("a", [null, null])]);
        Assert.Equal([0, 0], Features(Preprocessor.Fit(train, Full), other));
    }

    public static TheoryData<string, Column, PreprocessorOptions> Unfit => new()
    {
        { "ColumnNotNumeric", new TextColumn("x", ["1", "large"]), Plain },
        { "ColumnNotNumeric", Numbers("x", 1, 1e300), Plain },
        { "MissingValue", Numbers("x", 1, double.NaN), Plain },
        { "MissingValue", new TextColumn("x", ["a", null]), Plain with { OneHot = true } },
        { "MissingValue", new TextColumn("x", ["a", null]), Plain with { OneHot = true, FillMissing = new(FillMethod.Mean) } },
        { "ColumnEmpty", Numbers("x", double.NaN, double.NaN), Full },
        { "ColumnNotNumeric", Numbers("x", 1, 1e300), Full },
        { "ColumnNotNumeric", Numbers("x", 1, double.PositiveInfinity), Full },
        { "LogOfNegative", Numbers("x", 3, -1), Plain with { Log = ["x"] } },
        { "LogOfNegative", Numbers("x", 3, -2), Full with { Log = ["x"] } },
        { "FillValue", Numbers("x", 3, double.NaN), Plain with { Log = ["x"], FillMissing = new(null, -5) } },
        { "UnknownColumn", Numbers("x", 1, 2), Plain with { Exclude = ["z"] } },
        { "UnknownColumn", Numbers("x", 1, 2), Plain with { Label = "z" } },
        { "NoFeatures", Numbers("x", 1, 2), Plain with { Exclude = ["x"] } },
        { "ColumnNotUsed", Numbers("x", 1, 2), Plain with { Log = ["y"] } },
        { "ColumnNotUsed", Numbers("x", 1, 2), Plain with { Category = ["y"] } },
        { "LogOfCategory", Numbers("x", 1, 2), Plain with { Category = ["x"], Log = ["x"] } },
        { "NoCategories", Numbers("x", 1, 2), Plain with { MissingAsCategory = true } },
        { "LabelKind", Numbers("x", 1, 2), Plain with { LogLabel = true, LabelAsClass = true } },
    };

    [Theory]
    [MemberData(nameof(Unfit))]
    public void What_the_options_have_no_way_for_is_refused_when_it_is_fitted(string id, Column column, PreprocessorOptions options)
    {
        var error = Assert.Throws<DeepLearnException>(() => Preprocessor.Fit(new Table([column, Numbers("y", 1, 2)]), options));
        Assert.Equal(id, error.Id);
        if (id is "MissingValue" or "ColumnNotNumeric" or "LogOfNegative")
            Assert.Contains("column 'x', row 2", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_table_is_refused() =>
        Assert.Equal("EmptyDataset", Assert.Throws<DeepLearnException>(() => Preprocessor.Fit(new Table([Numbers("x"), Numbers("y")]), Plain)).Id);

    public static TheoryData<string, Column, PreprocessorOptions> UnfitLabels => new()
    {
        { "LabelMissing", Numbers("y", 1, double.NaN), Plain },
        { "LabelMissing", new TextColumn("y", ["a", null]), Plain },
        { "LabelNotPositive", Numbers("y", 1, 0), Plain with { LogLabel = true } },
        { "LabelNotClass", Numbers("y", 1, 1.5), Plain with { LabelAsClass = true } },
        { "LabelNotClass", Numbers("y", 1, -1), Plain with { LabelAsClass = true } },
        { "ColumnNotNumeric", Numbers("y", 1, 1e300), Plain },
    };

    [Theory]
    [MemberData(nameof(UnfitLabels))]
    public void A_label_that_cannot_be_learned_is_named_with_its_row(string id, Column label, PreprocessorOptions options)
    {
        var table = new Table([Numbers("x", 1, 2), label]);
        var preprocessor = Preprocessor.Fit(table, options);
        var error = Assert.Throws<DeepLearnException>(() => preprocessor.Labels(table));
        Assert.Equal(id, error.Id);
        Assert.Contains("Label 'y', row 2", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_class_that_training_did_not_have_is_refused()
    {
        var preprocessor = Preprocessor.Fit(new Table([Numbers("x", 1, 2), new TextColumn("y", ["dog", "cat"])]), Plain);
        Assert.Equal(["cat", "dog"], preprocessor.Label.Classes);
        var error = Assert.Throws<DeepLearnException>(() => preprocessor.Labels(new Table([Numbers("x", 1), new TextColumn("y", ["cow"])])));
        Assert.Equal("UnknownClass", error.Id);
        Assert.Contains("'cow' is none of the classes of training: cat, dog", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_is_filled_by_a_name_or_a_number()
    {
        Assert.Equal(new MissingFill(FillMethod.Median), MissingFill.Parse("median"));
        Assert.Equal(new MissingFill(null, -1.5), MissingFill.Parse("-1.5"));
        Assert.Equal("UnknownFillMethod", Assert.Throws<DeepLearnException>(() => MissingFill.Parse("average")).Id);
        Assert.Equal("UnknownFillMethod", Assert.Throws<DeepLearnException>(() => MissingFill.Parse("Forward")).Id);
    }

    private static NumberColumn Numbers(string name, params double[] values) => new(name, values);

    private static float[] Features(Preprocessor preprocessor, Table table)
    {
        using var features = preprocessor.Features(table);
        Assert.Equal([table.RowCount, preprocessor.FeatureNames.Count], features.shape);
        return features.data<float>().ToArray();
    }
}
