using System.Globalization;
using DeepLearn.Modules;

namespace DeepLearn.Commands.Views;

/// <summary>Prints a model summary as a table of layers with the totals below.</summary>
public static class ModelSummaryView
{
    private const int BytesPerParameter = 4;

    /// <summary>The text of a summary.</summary>
    public static string Text(ModelSummary summary)
    {
        var table = new TextTable("Layer", "Output shape", "Parameters");
        table.Add("Input", Shape(summary.InputShape), "");
        foreach (var layer in summary.Layers)
            table.Add($"{layer.Name} {layer.Kind}", Shape(layer.OutputShape), layer.Parameters == 0 ? "-" : Count(layer.Parameters));
        var rows = table.Lines().ToList();
        var rule = new string('=', rows.Max(row => row.Length));
        string[] lines =
        [
            summary.Name, rule, .. rows, rule,
            $"Parameters: {Count(summary.Parameters)} ({Count(summary.TrainableParameters)} trainable)",
            $"Size in Float32: {Size(summary.Parameters * BytesPerParameter)}",
        ];
        return string.Join('\n', lines);
    }

    private static string Shape(IEnumerable<long> shape) => $"[{string.Join(", ", shape)}]";

    private static string Size(long bytes) =>
        bytes < 1_000_000 ? string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e3:0.0} kB") : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.0} MB");

    private static string Count(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
