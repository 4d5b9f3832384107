using System.Globalization;
using System.Text;

namespace DeepLearn.Plotting;

/// <summary>
/// Estimates the width of text without a font. The classes follow DejaVu Sans, the widest of the fonts the style
/// names in practice, so an estimate errs towards too wide and labels never touch.
/// </summary>
internal static class TextMetrics
{
    internal static double Width(string text, double fontSize)
    {
        double ems = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            ems += Ems(rune);
        }
        return ems * fontSize;
    }

    /// <summary>The text itself, or its beginning and an ellipsis where it is wider than <paramref name="maxWidth"/>.</summary>
    internal static string Fit(string text, double fontSize, double maxWidth)
    {
        if (Width(text, fontSize) <= maxWidth)
        {
            return text;
        }
        var elements = StringInfo.ParseCombiningCharacters(text);
        for (int i = elements.Length - 1; i > 0; i--)
        {
            var shorter = text[..elements[i]].TrimEnd() + "…";
            if (Width(shorter, fontSize) <= maxWidth)
            {
                return shorter;
            }
        }
        return "…";
    }

    private static double Ems(Rune rune) => rune.Value switch
    {
        'i' or 'j' or 'l' or '|' or '\'' or 'I' => 0.30,
        ' ' or '.' or ',' or ':' or ';' or '!' or 'f' or 't' or 'r' or '(' or ')' or '[' or ']' or '/' or '-' => 0.40,
        'm' or 'w' or 'M' or 'W' or '@' or '%' or '…' => 0.99,
        '−' or '×' or '+' or '=' or '<' or '>' or '~' => 0.84,
        >= 'A' and <= 'Z' => 0.72,
        >= '⁰' and <= '⁹' or '²' or '³' or '¹' or '⁻' => 0.45,
        >= 0x300 and <= 0x36F => 0,
        >= 0x1100 => 1.05,
        _ => 0.64,
    };
}
