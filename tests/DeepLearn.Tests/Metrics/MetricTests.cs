using DeepLearn.Errors;
using DeepLearn.Metrics;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Tests.Metrics;

public sealed class MetricTests
{
    private const double Tolerance = 1e-12;
    private static readonly string[] OfValues = ["MSE", "RMSE", "LogRmse", "MAE", "MAPE", "R2"];

    private static readonly string[] OfClasses = [.. MetricCatalogue.Names.Except(OfValues)];

    [Theory]
    [MemberData(nameof(MetricReference.Classifications), MemberType = typeof(MetricReference))]
    public void Classes_are_measured_as_scikit_learn_does(string name)
    {
        var item = MetricReference.Case(name);
        var (output, target) = Classification(item);
        MetricReference.Check(item, output, target, "Accuracy", "Error", "Precision", "Recall", "F1", "LogLoss", "RocAuc", "PrAuc");
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
        MetricReference.Check(item, output, target, OfValues);
    }

    [Theory]
    [MemberData(nameof(MetricReference.YesOrNo), MemberType = typeof(MetricReference))]
    public void One_score_for_yes_or_no_is_measured_as_scikit_learn_does(string name)
    {
        var item = MetricReference.Case(name);
        using var output = tensor(item.Numbers("scores")).reshape(-1, 1);
        using var target = tensor(item.Numbers("labels")).reshape(-1, 1).to(ScalarType.Float32);
        MetricReference.Check(item, output, target, "Accuracy", "F1", "LogLoss", "RocAuc", "PrAuc");
    }

    [Theory]
    [MemberData(nameof(MetricReference.Classifications), MemberType = typeof(MetricReference))]
    public void Every_class_is_reported_as_scikit_learn_does(string name)
    {
        var item = MetricReference.Case(name);
        var (output, target) = Classification(item);
        var report = (ClassReport)MetricReference.Fed(MetricCatalogue.Get("ClassReport"), output, target).Compute();
        var expected = item.GetProperty("ClassReport");
        Assert.Equal(expected.EnumerateObject().Count(), report.Classes.Count + 3);
        Assert.Equal(expected.GetProperty("accuracy").GetDouble(), report.Accuracy, Tolerance);
        foreach (var line in report.Classes.Append(report.MacroAverage).Append(report.WeightedAverage))
        {
            double[] values = [line.Precision, line.Recall, line.F1, line.Support];
            Assert.All(expected.Numbers(line.Name).Zip(values), pair => Assert.Equal(pair.First, pair.Second, Tolerance));
        }
    }

    [Fact]
    public void Pictures_labelled_pixel_by_pixel_are_ranked_like_rows()
    {
        var rows = randn(24, 3);
        var labels = randint(0, 3, [24], dtype: ScalarType.Int64);
        var pictures = rows.reshape(2, 3, 4, 3).permute(0, 3, 1, 2);
        foreach (var name in new[] { "RocAuc", "PrAuc", "LogLoss", "Accuracy", "F1" })
        {
            var (one, other) = (MetricCatalogue.Get(name), MetricCatalogue.Get(name));
            one.Update(rows, labels);
            other.Update(pictures, labels.reshape(2, 3, 4));
            Assert.Equal((double)one.Compute(), (double)other.Compute(), Tolerance);
        }
    }

    [Fact]
    public void Scores_that_are_no_numbers_have_no_ranking()
    {
        var metric = MetricCatalogue.Get("RocAuc");
        metric.Update(tensor(new[] { 1f, float.NaN, 0f, 1f }).reshape(2, 2), Labels(0, 1));
        Assert.Equal(double.NaN, metric.Compute());
    }

    [Fact]
    public void A_logarithm_needs_positive_labels()
    {
        var error = Assert.Throws<DeepLearnException>(() => MetricCatalogue.Get("LogRmse").Update(ones(2, 1), tensor(new[] { 3f, -2f })));
        Assert.Equal("LabelNotPositive", error.Id);
        Assert.Contains("-2", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_prints_as_a_table_with_the_names_of_the_classes()
    {
        var metric = MetricCatalogue.Get("ClassReport", ["cat", "horse", "dog"]);
        metric.Update(Scores(0, 1, 1, 2), Labels(0, 1, 2, 2));
        Assert.Equal(
            [
                "              Precision  Recall      F1  Support",
                "         cat     1.0000  1.0000  1.0000        1",
                "       horse     0.5000  1.0000  0.6667        1",
                "         dog     1.0000  0.5000  0.6667        2",
                "    accuracy                     0.7500        4",
                "   macro avg     0.8333  0.8333  0.7778        4",
                "weighted avg     0.8750  0.7500  0.7500        4",
            ], metric.Compute().ToString()!.Split(Environment.NewLine));
    }

    [Fact]
    public void A_reset_forgets_everything()
    {
        foreach (var name in OfClasses.Except(["ConfusionMatrix", "ClassReport"]))
        {
            var (metric, fresh) = (MetricCatalogue.Get(name), MetricCatalogue.Get(name));
            metric.Update(Scores(0, 1, 2), Labels(2, 2, 2));
            metric.Reset();
            metric.Update(Scores(0, 1, 2), Labels(0, 1, 2));
            fresh.Update(Scores(0, 1, 2), Labels(0, 1, 2));
            Assert.Equal(fresh.Compute(), metric.Compute());
        }
        foreach (var name in OfValues)
        {
            var (metric, fresh) = (MetricCatalogue.Get(name), MetricCatalogue.Get(name));
            metric.Update(tensor(new[] { 1f, 2f, 3f }), tensor(new[] { 7f, 8f, 9f }));
            metric.Reset();
            metric.Update(tensor(new[] { 1f, 2f, 3f }), tensor(new[] { 2f, 2f, 4f }));
            fresh.Update(tensor(new[] { 1f, 2f, 3f }), tensor(new[] { 2f, 2f, 4f }));
            Assert.Equal(fresh.Compute(), metric.Compute());
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
        foreach (var name in OfClasses)
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
        foreach (var name in OfClasses)
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
        var metrics = OfClasses.Select(name => MetricCatalogue.Get(name)).ToList();
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
