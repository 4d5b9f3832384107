using System.Globalization;
using DeepLearn.Errors;

namespace DeepLearn.Preprocessing;

/// <summary>How missing values are filled.</summary>
/// <param name="Method">By what.</param>
/// <param name="Constant">The number, where the method is a constant.</param>
public sealed record MissingFill(FillMethod Method, double Constant = 0)
{
    /// <summary>The names of the methods that need no number.</summary>
    public static IReadOnlyList<string> Names { get; } = [nameof(FillMethod.Mean), nameof(FillMethod.Median), nameof(FillMethod.Mode)];

    /// <summary>Reads a method's name in any case, or a number.</summary>
    /// <param name="text">"Mean", "Median", "Mode", or "0".</param>
    /// <exception cref="DeepLearnException">"UnknownFillMethod".</exception>
    public static MissingFill Parse(string text)
    {
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number))
            return new(FillMethod.Constant, number);
        return Names.Contains(text, StringComparer.OrdinalIgnoreCase)
            ? new(Enum.Parse<FillMethod>(text, ignoreCase: true))
            : throw Unknown.Name("fill method", text, [.. Names, "a number"]);
    }
}
