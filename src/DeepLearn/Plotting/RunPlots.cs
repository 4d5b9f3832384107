using DeepLearn.Errors;
using DeepLearn.Training;

namespace DeepLearn.Plotting;

/// <summary>Charts of training runs.</summary>
public static class RunPlots
{
    /// <summary>
    /// The curves of a run by epoch, as D2L draws them: loss in training, and each metric in training and on the validation
    /// (else test) examples. Where no metric was followed, the loss on those examples takes its place.
    /// </summary>
    /// <param name="run">A run with at least one finished epoch.</param>
    /// <exception cref="DeepLearnException">Id <c>PlotEmpty</c>: no epoch was finished.</exception>
    public static LineChart TrainingCurves(TrainingRun run)
    {
        var history = run.History;
        if (history.Count == 0)
        {
            throw new DeepLearnException("PlotEmpty", DeepLearnErrorKind.InvalidArgument,
                "The run ended before its first epoch was finished, so it has no curves. Train for at least one epoch.", run);
        }
        var chart = new LineChart { Title = $"{run.Model.Name ?? run.Model.Kind} on {run.Data.Name}", XLabel = "epoch" };
        var held = run.Data.Validation is null ? "test" : "validation";
        var metrics = history.SelectMany(epoch => epoch.TrainMetrics.Keys).Distinct().ToList();

        Add("train loss", epoch => epoch.TrainLoss);
        if (metrics.Count == 0 && history.Any(epoch => epoch.ValidationLoss is not null))
        {
            Add($"{held} loss", epoch => epoch.ValidationLoss ?? double.NaN);
        }
        foreach (var metric in metrics)
        {
            Add($"train {Spoken(metric)}", epoch => epoch.TrainMetrics.GetValueOrDefault(metric, double.NaN));
            if (history.Any(epoch => epoch.ValidationMetrics.ContainsKey(metric)))
            {
                Add($"{held} {Spoken(metric)}", epoch => epoch.ValidationMetrics.GetValueOrDefault(metric, double.NaN));
            }
        }
        return chart;

        void Add(string name, Func<EpochRecord, double> value) =>
            chart.Add(name, [.. history.Select(epoch => (double)epoch.Epoch)], [.. history.Select(value)]);
    }

    /// <summary>Accuracy is written small within a legend, an abbreviation such as MSE or F1 is not.</summary>
    private static string Spoken(string metric) => metric.Any(char.IsLower) ? metric.ToLowerInvariant() : metric;
}
