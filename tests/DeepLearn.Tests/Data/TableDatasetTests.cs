using DeepLearn.Data;
using DeepLearn.Errors;
using DeepLearn.Metrics;
using DeepLearn.Models;
using DeepLearn.Modules;
using DeepLearn.Preprocessing;
using DeepLearn.Serialization;
using DeepLearn.Tables;
using DeepLearn.Tables.Operations;
using DeepLearn.Tests.Preprocessing;
using DeepLearn.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Tests.Data;

public sealed class TableDatasetTests : IDisposable
{
    private static readonly PreprocessorOptions Options = new()
    {
        Label = "Price", Exclude = ["Code"], Scaling = Scaling.Standardize, FillMissing = new(FillMethod.Median), OneHot = true,
        MissingAsCategory = true, LogLabel = true, StandardizeLabel = true, Log = ["Area"],
    };

    private readonly DisposeScope _scope = NewDisposeScope();
    private readonly string _folder = Directory.CreateTempSubdirectory("table").FullName;

    private string File => Path.Combine(_folder, "model.safetensors");

    public void Dispose()
    {
        _scope.Dispose();
        Directory.Delete(_folder, true);
    }

    [Fact]
    public void Nothing_of_rows_that_are_held_back_reaches_those_it_is_fitted_to()
    {
        var table = ReferenceTable.Train;
        long[] inside = [.. Enumerable.Range(0, table.RowCount).Where(row => row % 3 != 0).Select(row => (long)row)];
        var one = Fitted(table);
        var other = Fitted(Changed(Changed(table, "Area", 1e6), "Price", 1e9));
        Assert.Equal(one.Preprocessor!.Columns.Select(column => column.Treatment), other.Preprocessor!.Columns.Select(column => column.Treatment));
        Assert.Equal((one.Preprocessor.Label.Mean, one.Preprocessor.Label.Deviation), (other.Preprocessor.Label.Mean, other.Preprocessor.Label.Deviation));
        using var batch = one.GetBatch(inside);
        using var same = other.GetBatch(inside);
        Assert.Equal(batch.Features.data<float>().ToArray(), same.Features.data<float>().ToArray());
        Assert.Equal(batch.Labels.data<float>().ToArray(), same.Labels.data<float>().ToArray());

        Dataset Fitted(Table rows) => new Subset(new TableDataset(rows, Preprocessor.Fit(rows, Options)), Every(rows)).Refit(inside);

        static Table Changed(Table table, string name, double value) => table.With(
            new NumberColumn(name, [.. ((NumberColumn)table[name]).AsSpan().ToArray().Select((old, row) => row % 3 == 0 ? value : old)]));
    }

    [Fact]
    public void Statistics_are_those_of_the_rows_alone_and_the_features_stay()
    {
        var table = ReferenceTable.Train;
        var whole = new TableDataset(table, Preprocessor.Fit(table, Options));
        var part = whole.Refit([0, 1, 2, 3, 4, 5, 6, 7]);
        Assert.Equal(whole.FeatureNames, part.FeatureNames);
        var rooms = ((NumberColumn)table["Rooms"]).AsSpan()[..8].ToArray().Where(value => !double.IsNaN(value)).ToArray();
        Assert.Equal(rooms.Average(), Assert.IsType<NumberEncoding>(part.Preprocessor!.Columns[1]).Shift, 1e-12);
    }

    [Fact]
    public void A_table_without_labels_can_be_predicted_only()
    {
        var train = ReferenceTable.Train;
        var preprocessor = Preprocessor.Fit(train, Options);
        using var model = Trained(new TableDataset(train, preprocessor));
        var unknown = new TableDataset(ReferenceTable.Other.Without("Price", "Code"), preprocessor);
        Assert.False(unknown.HasLabels);
        using var labelled = Predictor.Predict(model, new TableDataset(ReferenceTable.Other, preprocessor));
        using var predicted = Predictor.Predict(model, unknown, batchSize: 4);
        Assert.Equal([15, 1], predicted.shape);
        Reference.Close(labelled, predicted, "predictions", 1e-6);
        Assert.Equal("NoLabels", Assert.Throws<DeepLearnException>(() => Evaluator.Evaluate(model, unknown, ["MAE"])).Id);
        Assert.Equal("NoLabels", Assert.Throws<DeepLearnException>(() => Trained(unknown)).Id);
    }

    [Fact]
    public void Predictions_and_metrics_are_in_the_units_of_the_label()
    {
        var train = ReferenceTable.Train;
        var data = new TableDataset(train, Preprocessor.Fit(train, Options));
        using var model = Trained(data);
        var prices = ((NumberColumn)train["Price"]).AsSpan().ToArray();
        var predicted = Reference.Numbers(Predictor.Predict(model, data));
        var error = predicted.Zip(prices, (value, price) => Math.Abs(value - price)).Average();
        Assert.Equal(error, (double)Evaluator.Evaluate(model, data, ["MAE"])[0].Value, error * 1e-6);
        Assert.InRange(predicted.Average(), prices.Min(), prices.Max());
    }

    [Fact]
    public void A_model_treats_every_table_as_the_one_it_learned_from()
    {
        var train = ReferenceTable.Train;
        var other = ReferenceTable.Other;
        using var model = Trained(new TableDataset(train, Preprocessor.Fit(train, Options)));
        using var own = Predictor.Predict(model, new TableDataset(other, model.Preprocessor!));
        using var foreign = Predictor.Predict(model, new Subset(new TableDataset(other, Preprocessor.Fit(other, Options)), Every(other)));
        Reference.Close(own, foreign, "predictions", 0, 0);
    }

    [Fact]
    public void A_file_alone_makes_the_same_predictions()
    {
        var train = ReferenceTable.Train;
        using var model = Trained(new TableDataset(train, Preprocessor.Fit(train, Options)));
        ModelFile.Save(model, File);
        using var loaded = ModelFile.Load(File);
        var read = loaded.Preprocessor!;
        Assert.Equal(model.Preprocessor!.FeatureNames, read.FeatureNames);
        Assert.Equal(model.Preprocessor.Columns.Select(column => column.Treatment), read.Columns.Select(column => column.Treatment));
        Assert.Equal((train.Name, 60, "Price"), (read.Table, read.RowCount, read.Label.Name));
        using var expected = Predictor.Predict(model, new TableDataset(ReferenceTable.Other, model.Preprocessor));
        using var actual = Predictor.Predict(loaded, new TableDataset(ReferenceTable.Other, read));
        Reference.Close(expected, actual, "predictions", 0, 0);
    }

    [Fact]
    public void Every_module_inside_keeps_its_own_preprocessor()
    {
        var train = ReferenceTable.Train;
        using var outer = new Sequential(LinearRegression.Create().Materialize(zeros(1, 2)));
        outer[0].Preprocessor = Preprocessor.Fit(train, Options);
        ModelFile.Save(outer, File);
        using var loaded = (Sequential)ModelFile.Load(File);
        Assert.Null(loaded.Preprocessor);
        Assert.Equal(outer[0].Preprocessor!.FeatureNames, loaded[0].Preprocessor!.FeatureNames);
        using var copy = (Sequential)outer.Clone();
        Assert.Same(outer[0].Preprocessor, copy[0].Preprocessor);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("nonsense")]
    [InlineData("null")]
    public void A_preprocessor_that_cannot_be_read_is_an_error(string text)
    {
        using var model = LinearRegression.Create().Materialize(zeros(1, 2));
        ModelFile.Save(model, File, new Dictionary<string, string> { [ModelFile.PreprocessorName] = text });
        Assert.Equal("ModelFileInvalid", Assert.Throws<DeepLearnException>(() => ModelFile.Load(File)).Id);
    }

    [Fact]
    public void The_labels_decide_how_many_outputs_a_model_has()
    {
        var table = ReferenceTable.Train;
        using var values = Trained(new TableDataset(table, Preprocessor.Fit(table, Options)));
        Assert.Equal([1L, 64L], values.StateDict()["3.weight"].shape);
        var byZone = Options with { Label = "Zone", LogLabel = false, StandardizeLabel = false };
        var named = table.Take([.. Enumerable.Range(0, table.RowCount).Where(row => !table["Zone"].IsMissing(row))]);
        using var classes = Trained(new TableDataset(named, Preprocessor.Fit(named, byZone)));
        Assert.Equal([4L, 64L], classes.StateDict()["3.weight"].shape);
        Assert.Equal(3, new TensorDataset(zeros(3, 2), tensor(new[] { 0L, 2L, 1L })).OutputCount());
        using var open = Mlp.Create();
        Assert.Equal("OutputSizeUnknown", Assert.Throws<DeepLearnException>(() => open.Forward(zeros(1, 2))).Id);
        using var again = Module.FromSpec(ModuleSpec.FromJson(open.ToSpec().ToJson()));
        Assert.Equal(open.ToString(), again.ToString());
        ModelFile.Save(values, File);
        using var empty = Mlp.Create([64]);
        ModelFile.LoadInto(empty, File);
        Assert.Equal([1L, 64L], empty.StateDict()["3.weight"].shape);
    }

    private static IEnumerable<long> Every(Table table) => Enumerable.Range(0, table.RowCount).Select(row => (long)row);

    private static Module Trained(TableDataset data)
    {
        var options = new TrainingOptions { Epochs = 30, BatchSize = 20, LearningRate = 0.01, Optimizer = "Adam", Seed = 1 };
        return new Trainer(Mlp.Create([64]), options).Fit(data).Model;
    }
}
