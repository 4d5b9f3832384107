using System.Globalization;

namespace DeepLearn.Commands.Views;

/// <summary>Prints the figures of a column.</summary>
public static class SummaryView
{
    /// <summary>From here on decimals tell nothing, up to there whole numbers are printed in full.</summary>
    private const double Large = 1e3;
    private const double Huge = 1e9;

    /// <summary>The text of a figure: four digits, large and whole numbers in full, dates without a time where there is none.</summary>
    public static string Text(object? value) => value switch
    {
        null => "",
        double number when Math.Abs(number) < Huge && (Math.Abs(number) >= Large || number == Math.Floor(number)) => number.ToString("F0", CultureInfo.InvariantCulture),
        double number => number.ToString("G4", CultureInfo.InvariantCulture),
        DateTime { TimeOfDay.Ticks: 0 } date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime date => date.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        _ => $"{value}",
    };
}
