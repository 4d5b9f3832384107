using System.Text;

namespace DeepLearn.Tables.Building;

/// <summary>Finds strings by their UTF-8 bytes, so that text that is known already is never decoded.</summary>
internal sealed class Utf8Comparer : IEqualityComparer<string>, IAlternateEqualityComparer<ReadOnlySpan<byte>, string>
{
    public static readonly Utf8Comparer Instance = new();

    public bool Equals(string? x, string? y) => x == y;

    public int GetHashCode(string text) => GetHashCode(Encoding.UTF8.GetBytes(text));

    public bool Equals(ReadOnlySpan<byte> bytes, string text) =>
        Ascii.Equals(bytes, text) || (!Ascii.IsValid(bytes) && Encoding.UTF8.GetString(bytes) == text);

    public int GetHashCode(ReadOnlySpan<byte> bytes)
    {
        var hash = new HashCode();
        hash.AddBytes(bytes);
        return hash.ToHashCode();
    }

    public string Create(ReadOnlySpan<byte> bytes) => Encoding.UTF8.GetString(bytes);
}
