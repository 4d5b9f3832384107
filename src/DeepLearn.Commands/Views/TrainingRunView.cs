using System.Globalization;
using DeepLearn.Training;

namespace DeepLearn.Commands.Views;

/// <summary>Prints a training run: what was trained and how, and its epochs as a table.</summary>
public static class TrainingRunView
{
    /// <summary>The text of a run.</summary>
    public static string Text(TrainingRun run)
    {
        string[] lines =
        [
            $"{run.Model.Name ?? run.Model.Kind} on {run.Data.Name}: {Ending(run)}",
            string.Create(CultureInfo.InvariantCulture, $"{run.OptimizerName}, learning rate {run.LearningRate}, {run.LossName} loss, batch size {run.Options.BatchSize}, seed {run.Seed}"),
            .. run.RunFolder is null ? Array.Empty<string>() : [$"run folder {run.RunFolder}"],
            "",
            .. Epochs(run.History).Lines(),
        ];
        return string.Join('\n', lines);
    }

    private static string Ending(TrainingRun run)
    {
        var ending = string.Create(
            CultureInfo.InvariantCulture,
            $"{run.Status.ToString().ToLowerInvariant()} after {run.History.Count} of {run.Options.Epochs} epochs in {run.Duration.TotalSeconds:0.0} s, {run.ExamplesPerSecond:N0} examples/s");
        return run.StopReason is null ? ending : $"{ending} ({run.StopReason})";
    }

    private static TextTable Epochs(IReadOnlyList<EpochRecord> history)
    {
        var trained = history.SelectMany(e => e.TrainMetrics.Keys).Distinct().ToList();
        var validated = history.SelectMany(e => e.ValidationMetrics.Keys).Distinct().ToList();
        var hasValidation = history.Any(e => e.ValidationLoss is not null);
        var table = new TextTable(
        [
            "Epoch", "TrainLoss", .. trained.Select(name => $"Train{name}"),
            .. hasValidation ? ["ValidationLoss", .. validated.Select(name => $"Validation{name}")] : Array.Empty<string>(),
            "Seconds", "Examples/s",
        ]);
        foreach (var epoch in history)
        {
            table.Add(
            [
                Whole(epoch.Epoch), MetricView.Text(epoch.TrainLoss), .. trained.Select(name => MetricView.Text(epoch.TrainMetrics[name])),
                .. hasValidation ? [MetricView.Text(epoch.ValidationLoss), .. validated.Select(name => MetricView.Text(epoch.ValidationMetrics[name]))] : Array.Empty<string>(),
                epoch.Elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture), epoch.ExamplesPerSecond.ToString("N0", CultureInfo.InvariantCulture),
            ]);
        }
        return table;
    }

    private static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);
}
