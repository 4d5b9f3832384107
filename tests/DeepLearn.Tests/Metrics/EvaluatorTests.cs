using DeepLearn.Data;
using DeepLearn.Errors;
using DeepLearn.Layers;
using DeepLearn.Losses;
using DeepLearn.Metrics;
using DeepLearn.Modules;
using DeepLearn.Tests.Data;
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

    private static IReadOnlyList<MetricResult> Evaluate(Module model, Dataset data, int batchSize) =>
        Evaluator.Evaluate(model, data, ["Accuracy", "F1"], new CrossEntropyLoss(), batchSize);
}
