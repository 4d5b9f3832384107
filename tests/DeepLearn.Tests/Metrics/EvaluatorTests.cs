using DeepLearn.Data;
using DeepLearn.Errors;
using DeepLearn.Layers;
using DeepLearn.Losses;
using DeepLearn.Metrics;
using DeepLearn.Modules;
using DeepLearn.Tests.Data;
using DeepLearn.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Tests.Metrics;

public sealed class EvaluatorTests
{
    [Fact]
    public void Results_do_not_depend_on_the_batch_size()
    {
        using var data = Samples.Corners(50);
        using var model = new Sequential(new Linear(3));
        var whole = Evaluate(model, data, 50);
        var parts = Evaluate(model, data, 7);
        Assert.Equal(["Loss", "Accuracy", "F1"], whole.Select(result => result.Name));
        Assert.Equal((double)whole[0].Value, (double)parts[0].Value, 1e-6);
        Assert.Equal(whole.Skip(1), parts.Skip(1));
    }

    [Fact]
    public void It_evaluates_without_dropout_and_restores_the_mode()
    {
        using var data = Samples.Corners(30);
        using var model = new Sequential(new Linear(3), new Dropout(0.5));
        model.Train();
        Assert.Equal(Evaluate(model, data, 30), Evaluate(model, data, 30));
        Assert.True(model.Training);
        model.Eval();
        Evaluate(model, data, 30);
        Assert.False(model.Training);
    }

    [Fact]
    public void An_unknown_metric_and_a_cancellation_are_told()
    {
        using var data = Samples.Corners(30);
        using var model = new Sequential(new Linear(3));
        Assert.Equal("UnknownMetric", Assert.Throws<DeepLearnException>(() => Evaluator.Evaluate(model, data, ["Bleu"])).Id);
        Assert.Throws<OperationCanceledException>(
            () => Evaluator.Evaluate(model, data, ["Accuracy"], cancellationToken: new CancellationToken(true)));
    }

    [Fact]
    public void Predictions_come_in_the_order_of_the_examples_and_keep_no_gradient()
    {
        using var data = Samples.Corners(30);
        using var model = new Sequential(new Linear(3), new Dropout(0.5));
        using var predicted = Predictor.Predict(model, data, batchSize: 7);
        using var batch = data.GetBatch([.. Enumerable.Range(0, 30).Select(i => (long)i)]);
        using var same = Predictor.Predict(model, batch.Features, batchSize: 4);
        Assert.Equal([30L, 3L], predicted.shape);
        Assert.False(predicted.requires_grad);
        Assert.True(predicted.allclose(same, 1e-5, 1e-6));
        using var direct = model.Eval().Forward(batch.Features);
        Assert.True(predicted.allclose(direct, 1e-5, 1e-6));
        Assert.Equal("EmptyDataset", Assert.Throws<DeepLearnException>(() => Predictor.Predict(model, zeros(0, 2))).Id);
        Assert.Equal("BatchSize", Assert.Throws<DeepLearnException>(() => Predictor.Predict(model, zeros(3, 2), batchSize: 0)).Id);
    }

    [Fact]
    public void Metrics_are_in_the_units_the_labels_had_before_their_transform()
    {
        using var data = new Doubled(tensor(new[] { 1f, 2f, 4f }).reshape(3, 1), tensor(new[] { 2f, 2f, 2f }));
        using var part = new Subset(data, [0, 1, 2]);
        using var model = new Sequential(new Flatten());
        var results = Evaluator.Evaluate(model, part, ["MAE", "RMSE"], new MSELoss());
        Assert.Equal(["Loss", "MAE", "RMSE"], results.Select(result => result.Name));
        Assert.Equal(5.0 / 3, (double)results[0].Value, 1e-6);
        Assert.Equal(2.0, results[1].Value);
        Assert.Equal(Math.Sqrt(20.0 / 3), (double)results[2].Value, 1e-12);
    }

    [Fact]
    public void So_are_the_metrics_of_training()
    {
        using var data = new Doubled(tensor(new[] { 1f, 2f, 4f }).reshape(3, 1), tensor(new[] { 2f, 2f, 2f }));
        var options = new TrainingOptions { Epochs = 1, LearningRate = 0, Metrics = ["MAE"] };
        var run = new Trainer(new Sequential(new Linear(1)), options).Fit(new DatasetSplits("Halves", data, data));
        var measured = (double)Evaluator.Evaluate(run.Model, data, ["MAE"])[0].Value;
        Assert.Equal(measured, run.History[0].TrainMetrics["MAE"], 1e-6);
        Assert.Equal(measured, run.History[0].ValidationMetrics["MAE"], 1e-6);
    }

    /// <summary>Labels that were halved: the original unit is twice the number.</summary>
    private sealed class Doubled(Tensor features, Tensor labels) : Dataset, ILabelTransform
    {
        private readonly TensorDataset _halves = new(features, labels);

        public override string Name => "Halves";

        public override long Count => _halves.Count;

        public override IReadOnlyList<long> FeatureShape => _halves.FeatureShape;

        public override bool HasClassLabels => false;

        public override ILabelTransform? LabelTransform => this;

        public override Batch GetBatch(ReadOnlySpan<long> indices) => _halves.GetBatch(indices);

        public Tensor Undo(Tensor values) => values * 2;

        protected override void Dispose(bool disposing) => _halves.Dispose();
    }

    private static IReadOnlyList<MetricResult> Evaluate(Module model, Dataset data, int batchSize) =>
        Evaluator.Evaluate(model, data, ["Accuracy", "F1"], new CrossEntropyLoss(), batchSize);
}
