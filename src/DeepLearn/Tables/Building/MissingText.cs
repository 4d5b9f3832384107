using System.Text;

namespace DeepLearn.Tables.Building;

/// <summary>The texts that stand for a missing value.</summary>
internal sealed class MissingText
{
    private readonly byte[][][] _byLength;

    /// <summary>Whether one of them reads as a number, such as -999.</summary>
    public bool LookLikeNumbers { get; }

    public MissingText(IEnumerable<string> texts)
    {
        var encoded = texts.Select(Encoding.UTF8.GetBytes).ToLookup(text => text.Length);
        _byLength = [.. Enumerable.Range(0, encoded.Select(group => group.Key).DefaultIfEmpty(0).Max() + 1).Select(length => encoded[length].ToArray())];
        LookLikeNumbers = encoded.Any(group => group.Any(text => NumberText.TryParse(text, out _, out _)));
    }

    /// <summary>Whether a value is missing: an empty one always is.</summary>
    public bool Contains(ReadOnlySpan<byte> text)
    {
        if (text.Length == 0)
            return true;
        if (text.Length >= _byLength.Length)
            return false;
        foreach (var known in _byLength[text.Length])
        {
            if (text[0] == known[0] && text.SequenceEqual(known))
                return true;
        }
        return false;
    }
}
