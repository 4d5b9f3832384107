using System.Globalization;
using DeepLearn.Errors;
using DeepLearn.Tables.Operations;

namespace DeepLearn.Preprocessing;

/// <summary>What stands in for a missing value: the mean, median or mode of its column in the training table, or a number.</summary>
/// <param name="Method">The figure; null for a number.</param>
/// <param name="Number">The number, where it is one.</param>
public sealed record MissingFill(FillMethod? Method, double Number = 0)
{
    /// <summary>The names of the figures.</summary>
    public static IReadOnlyList<string> Names { get; } = [nameof(FillMethod.Mean), nameof(FillMethod.Median), nameof(FillMethod.Mode)];

    /// <summary>Reads the name of a figure in any case, or a number.</summary>
    /// <param name="text">"Mean", "Median", "Mode", or "0".</param>
    /// <exception cref="DeepLearnException">"UnknownFillMethod".</exception>
    public static MissingFill Parse(string text)
    {
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number))
            return new(null, number);
        return Names.Contains(text, StringComparer.OrdinalIgnoreCase)
            ? new(Enum.Parse<FillMethod>(text, ignoreCase: true))
            : throw Unknown.Name("fill method", text, [.. Names, "a number"]);
    }
}
