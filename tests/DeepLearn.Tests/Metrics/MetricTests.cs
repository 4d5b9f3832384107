using DeepLearn.Errors;
using DeepLearn.Metrics;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Tests.Metrics;

public sealed class MetricTests
{
    private const double Tolerance = 1e-12;

    [Theory]
    [MemberData(nameof(MetricReference.Classifications), MemberType = typeof(MetricReference))]
    public void Classes_are_measured_as_scikit_learn_does(string name)
    {
        var item = MetricReference.Case(name);
        var (output, target) = Classification(item);
        foreach (var metric in new[] { "Accuracy", "Error", "Precision", "Recall", "F1" })
        {
            var value = (double)MetricReference.Fed(MetricCatalogue.Get(metric), output, target).Compute();
            Assert.Equal(item.GetProperty(metric).GetDouble(), value, Tolerance);
        }
        var matrix = (ConfusionMatrix)MetricReference.Fed(MetricCatalogue.Get("ConfusionMatrix"), output, target).Compute();
        Assert.Equal(item.Numbers("ConfusionMatrix"), matrix.Counts.Cast<long>().Select(count => (double)count));
    }

    [Theory]
    [MemberData(nameof(MetricReference.Regressions), MemberType = typeof(MetricReference))]
    public void Numbers_are_measured_as_scikit_learn_does(string name)
    {
        var item = MetricReference.Case(name);
        var outputs = item.GetProperty("outputs").GetInt64();
        using var output = tensor(item.Numbers("values")).reshape(-1, outputs);
        using var target = tensor(item.Numbers("labels")).reshape(-1, outputs);
        foreach (var metric in new[] { "MSE", "MAE" })
        {
            var value = (double)MetricReference.Fed(MetricCatalogue.Get(metric), output, target).Compute();
            Assert.Equal(item.GetProperty(metric).GetDouble(), value, Tolerance);
        }
    }

    [Fact]
    public void A_reset_forgets_everything()
    {
        foreach (var name in MetricCatalogue.Names.Except(["MSE", "MAE", "ConfusionMatrix"]))
        {
            var metric = MetricCatalogue.Get(name);
            metric.Update(Scores(0, 1, 2), Labels(2, 2, 2));
            metric.Reset();
            metric.Update(Scores(0, 1, 2), Labels(0, 1, 2));
            Assert.Equal(name == "Error" ? 0.0 : 1.0, metric.Compute());
        }
    }

    [Fact]
    public void Without_a_batch_there_is_no_result()
    {
        foreach (var name in MetricCatalogue.Names)
            Assert.Equal("MetricEmpty", Assert.Throws<DeepLearnException>(() => MetricCatalogue.Get(name).Compute()).Id);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(-1)]
    public void A_label_without_an_output_is_an_error(long label)
    {
        foreach (var name in MetricCatalogue.Names.Except(["MSE", "MAE"]))
        {
            var error = Assert.Throws<DeepLearnException>(() => MetricCatalogue.Get(name).Update(Scores(0, 1), Labels(0, label)));
            Assert.Equal("LabelOutOfRange", error.Id);
            Assert.Contains($"{label}", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Outputs_and_labels_that_do_not_fit_are_errors()
    {
        foreach (var name in MetricCatalogue.Names)
            Assert.Equal("MetricShape", Assert.Throws<DeepLearnException>(
                () => MetricCatalogue.Get(name).Update(ones(4, 3), zeros(3, ScalarType.Int64))).Id);
        foreach (var name in MetricCatalogue.Names.Except(["MSE", "MAE"]))
            Assert.Equal("MetricShape", Assert.Throws<DeepLearnException>(
                () => MetricCatalogue.Get(name).Update(ones(4), zeros(4, ScalarType.Int64))).Id);
        Assert.Equal("MetricShape", Assert.Throws<DeepLearnException>(
            () => MetricCatalogue.Get("Accuracy").Update(ones(4, 3), ones(4))).Id);
    }

    [Fact]
    public void An_unknown_name_lists_the_known_ones()
    {
        var error = Assert.Throws<DeepLearnException>(() => MetricCatalogue.Get("acuracy"));
        Assert.Equal("UnknownMetric", error.Id);
        Assert.Contains("Did you mean 'Accuracy'?", error.Message, StringComparison.Ordinal);
        Assert.Contains("ConfusionMatrix", error.Message, StringComparison.Ordinal);
        Assert.Equal("MetricNotNumber", Assert.Throws<DeepLearnException>(() => MetricCatalogue.GetScalar("ConfusionMatrix")).Id);
    }

    [Fact]
    public void A_confusion_matrix_prints_with_the_names_of_its_classes()
    {
        var metric = MetricCatalogue.Get("confusionmatrix", ["cat", "horse", "dog"]);
        metric.Update(Scores(0, 1, 1, 2), Labels(0, 1, 2, 2));
        var lines = metric.Compute().ToString()!.Split(Environment.NewLine);
        Assert.Equal(["           0  1  2", "  0 cat    1  0  0", "  1 horse  0  1  0", "  2 dog    0  1  1"], lines);
    }

    [Fact]
    public void Updates_leave_no_tensors_behind()
    {
        using var output = Scores(0, 1, 2);
        using var target = Labels(0, 1, 1);
        var metrics = MetricCatalogue.Names.Except(["MSE", "MAE"]).Select(name => MetricCatalogue.Get(name)).ToList();
        metrics.ForEach(metric => metric.Update(output, target));
        var before = Tensor.TotalCount;
        for (var i = 0; i < 10; i++)
            metrics.ForEach(metric => metric.Update(output, target));
        Assert.Equal(before, Tensor.TotalCount);
    }

    private static (Tensor Output, Tensor Target) Classification(System.Text.Json.JsonElement item) => (
        tensor(item.Numbers("scores")).reshape(-1, item.GetProperty("classes").GetInt64()),
        tensor([.. item.Numbers("labels").Select(label => (long)label)]));

    /// <summary>Outputs of three classes whose largest is at the class given.</summary>
    private static Tensor Scores(params long[] classes)
    {
        var scores = new float[classes.Length * 3];
        for (var i = 0; i < classes.Length; i++)
            scores[3 * i + classes[i]] = 1;
        return tensor(scores).reshape(classes.Length, 3);
    }

    private static Tensor Labels(params long[] labels) => tensor(labels);
}
