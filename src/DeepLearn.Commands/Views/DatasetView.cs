using System.Globalization;
using DeepLearn.Data;

namespace DeepLearn.Commands.Views;

/// <summary>Prints a data set or its splits in a few lines.</summary>
public static class DatasetView
{
    private const int ColumnsShown = 12;

    /// <summary>The text of a data set.</summary>
    public static string Text(Dataset data) => string.Join('\n', [data.Name, Line("examples", Count(data)), .. Contents(data)]);

    /// <summary>The text of splits: the size of each part, then what they have in common.</summary>
    public static string Text(DatasetSplits splits)
    {
        var lines = new List<string> { splits.Name };
        foreach (var (name, part) in new[] { ("train", splits.Train), ("validation", splits.Validation), ("test", splits.Test) })
        {
            if (part is not null)
                lines.Add(Line(name, Count(part)));
        }
        return string.Join('\n', lines.Concat(Contents(splits.Train)));
    }

    private static IEnumerable<string> Contents(Dataset data)
    {
        var shape = $"[{string.Join(", ", data.FeatureShape)}]";
        yield return Line("features", data.FeatureNames is { } columns ? $"{shape}: {Names(columns)}" : shape);
        yield return Line("labels",
            !data.HasLabels ? "none"
            : data.ClassNames is { } classes ? $"{classes.Count} classes: {Names(classes)}"
            : data.HasClassLabels ? "class numbers"
            : data.Preprocessor is { Label: var label } ? $"values of {label.Name}" : "values");
    }

    private static string Names(IReadOnlyList<string> names) =>
        names.Count <= ColumnsShown ? string.Join(", ", names) : $"{string.Join(", ", names.Take(ColumnsShown))}, ...";

    private static string Count(Dataset data) => data.Count.ToString("N0", CultureInfo.InvariantCulture);

    private static string Line(string name, string value) => $"  {name,-11} {value}";
}
