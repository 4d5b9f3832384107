using System.Globalization;

namespace DeepLearn.Metrics;

/// <summary>
/// Precision, recall and F1 of every class that occurs as label or prediction (scikit-learn's classification_report). A measure
/// that is 0 / 0 counts as 0.
/// </summary>
public sealed class ClassReport
{
    internal ClassReport(ConfusionMatrix matrix)
    {
        var counts = matrix.Counts;
        var all = Enumerable.Range(0, matrix.ClassCount).ToList();
        var hits = all.Sum(c => counts[c, c]);
        var lines = new List<ClassScore>();
        foreach (var c in all)
        {
            var (actual, predicted) = (all.Sum(other => counts[c, other]), all.Sum(other => counts[other, c]));
            if (actual + predicted > 0)
                lines.Add(new ClassScore(matrix.ClassNames[c], Ratio(counts[c, c], predicted), Ratio(counts[c, c], actual),
                    Ratio(2 * counts[c, c], actual + predicted), actual));
        }
        Classes = lines.ToArray();
        var examples = lines.Sum(line => line.Support);
        Accuracy = Ratio(hits, examples);
        MacroAverage = Mean("macro avg", _ => 1.0 / lines.Count);
        WeightedAverage = Mean("weighted avg", line => (double)line.Support / examples);

        ClassScore Mean(string name, Func<ClassScore, double> weight) => new(
            name, lines.Sum(line => weight(line) * line.Precision), lines.Sum(line => weight(line) * line.Recall),
            lines.Sum(line => weight(line) * line.F1), examples);
    }

    /// <summary>A line for each class.</summary>
    public IReadOnlyList<ClassScore> Classes { get; }

    /// <summary>The share of all examples that was predicted right.</summary>
    public double Accuracy { get; }

    /// <summary>The plain mean of the classes.</summary>
    public ClassScore MacroAverage { get; }

    /// <summary>The mean of the classes weighted with their numbers of examples.</summary>
    public ClassScore WeightedAverage { get; }

    /// <summary>The report as an aligned table.</summary>
    public override string ToString()
    {
        ClassScore[] lines = [.. Classes, MacroAverage, WeightedAverage];
        var width = lines.Max(line => line.Name.Length);
        var table = lines.Select(line => string.Create(CultureInfo.InvariantCulture,
            $"{line.Name.PadLeft(width)}  {line.Precision,9:F4}  {line.Recall,6:F4}  {line.F1,6:F4}  {line.Support,7}")).ToList();
        table.Insert(0, $"{new string(' ', width)}  Precision  Recall      F1  Support");
        table.Insert(table.Count - 2, string.Create(CultureInfo.InvariantCulture,
            $"{"accuracy".PadLeft(width)}  {"",9}  {"",6}  {Accuracy,6:F4}  {MacroAverage.Support,7}"));
        return string.Join(Environment.NewLine, table);
    }

    private static double Ratio(long part, long whole) => whole == 0 ? 0 : (double)part / whole;
}
