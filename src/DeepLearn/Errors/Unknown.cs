using System.Globalization;

namespace DeepLearn.Errors;

/// <summary>Errors for names that a catalogue does not hold.</summary>
public static class Unknown
{
    /// <summary>
    /// An error with id "Unknown" + <paramref name="what"/> ("UnknownLayer", "UnknownDataSet") that lists the valid names and,
    /// where one is spelt alike, proposes it.
    /// </summary>
    /// <param name="what">What was looked for, in lower case: "layer", "data set".</param>
    /// <param name="name">The name that was asked for.</param>
    /// <param name="known">The valid names.</param>
    /// <returns>The exception, for the caller to throw.</returns>
    public static DeepLearnException Name(string what, string name, IEnumerable<string> known)
    {
        var names = known.ToList();
        var closest = names.MinBy(k => Distance(k, name));
        var proposal = closest is not null && Distance(closest, name) <= Math.Max(1, name.Length / 3)
            ? $" Did you mean '{closest}'?" : "";
        var id = "Unknown" + string.Concat(what.Split(' ').Select(CultureInfo.InvariantCulture.TextInfo.ToTitleCase));
        return new DeepLearnException(id, DeepLearnErrorKind.NotFound,
            $"There is no {what} '{name}'.{proposal} Known {Plural(what)}: {string.Join(", ", names)}.", name);
    }

    private static string Plural(string noun) =>
        noun.EndsWith('s') ? noun + "es" : noun.EndsWith('y') ? noun[..^1] + "ies" : noun + "s";

    /// <summary>The Levenshtein distance without regard to case.</summary>
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = char.ToUpperInvariant(a[i - 1]) == char.ToUpperInvariant(b[j - 1]);
                var best = Math.Min(diagonal + (same ? 0 : 1), Math.Min(row[j], row[j - 1]) + 1);
                diagonal = row[j];
                row[j] = best;
            }
        }
        return row[^1];
    }
}
