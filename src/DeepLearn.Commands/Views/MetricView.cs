using System.Globalization;
using DeepLearn.Metrics;

namespace DeepLearn.Commands.Views;

/// <summary>Prints what a metric or loss came to.</summary>
public static class MetricView
{
    /// <summary>Below this, four decimals would hide the number.</summary>
    private const double Small = 0.001;

    /// <summary>The text of a value: a number with four decimals, or four digits where it is small; a matrix by its size.</summary>
    public static string Text(object? value) => value switch
    {
        double number => number.ToString(Math.Abs(number) is > 0 and < Small ? "0.000e-00" : "0.0000", CultureInfo.InvariantCulture),
        ConfusionMatrix matrix => $"{matrix.ClassCount} classes; the property Value prints it",
        ClassReport report => $"{report.Classes.Count} classes; the property Value prints it",
        null => "",
        _ => $"{value}",
    };
}
