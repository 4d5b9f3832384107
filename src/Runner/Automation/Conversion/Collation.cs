namespace DeepLearn.Runner.Conversion;

/// <summary>
/// The order of texts in the root collation of Unicode: by letters first, then accents, then small before capital letters. .NET itself
/// compares by code points here, because the runner does without ICU. Letters beyond Latin-1 come after z, by code point.
/// </summary>
internal static class Collation
{
    private const string AsciiOrder = "\t\n\v\f\r _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$0123456789abcdefghijklmnopqrstuvwxyz";

    // What U+00C0 to U+00FF are without their accents; a dot where there is nothing below.
    private const string LatinBases = "AAAAAA.CEEEEIIII.NOOOOO.OUUUUY..aaaaaa.ceeeeiiii.nooooo.ouuuuy.y";

    private static readonly int[] AsciiWeights = MakeWeights();

    public static int Compare(string a, string b, bool ignoreCase)
    {
        if (ReferenceEquals(a, b))
            return 0;
        var (i, j) = (0, 0);
        var (accents, cases) = (0, 0);
        while (true)
        {
            i = SkipIgnored(a, i);
            j = SkipIgnored(b, j);
            if (i == a.Length || j == b.Length)
                break;
            var (x, y) = (a[i++], b[j++]);
            if (x == y)
                continue;
            var (first, second) = (Base(x), Base(y));
            var order = Weight(first).CompareTo(Weight(second));
            if (order != 0)
                return order;
            if (accents == 0)
                accents = Accent(x, first).CompareTo(Accent(y, second));
            // A capital letter comes after the small one.
            if (cases == 0)
                cases = char.IsUpper(x).CompareTo(char.IsUpper(y));
        }
        var length = (a.Length - i).CompareTo(b.Length - j);
        return length != 0 ? length : accents != 0 ? accents : ignoreCase ? 0 : cases;
    }

    private static int SkipIgnored(string text, int at)
    {
        while (at < text.Length && text[at] < ' ' && text[at] is not (>= '\t' and <= '\r'))
            at++;
        return at;
    }

    private static char Base(char c) => c is >= '\u00c0' and <= '\u00ff' && LatinBases[c - '\u00c0'] is not '.' and var letter ? letter : c;

    private static int Weight(char c) => c < AsciiWeights.Length ? AsciiWeights[c] : char.ToLowerInvariant(c) + 1000;

    private static int Accent(char c, char without) => c == without ? 0 : char.ToLowerInvariant(c);

    private static int[] MakeWeights()
    {
        var weights = new int[128];
        for (var k = 0; k < AsciiOrder.Length; k++)
        {
            weights[AsciiOrder[k]] = k + 1;
            weights[char.ToUpperInvariant(AsciiOrder[k])] = k + 1;
        }
        return weights;
    }
}
