using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace DeepLearn.Tables.Building;

/// <summary>
/// Collects dates as ISO 8601 writes them: 2026-11-22, also with a time of day, which may have fractions of a second and an offset;
/// a time with an offset becomes UTC.
/// </summary>
internal sealed class DateBuilder : ColumnBuilder
{
    private const int DateLength = 10;
    private const int LongestText = 40;

    private static readonly string[] TimeFormats =
    [
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd HH:mmK",
    ];

    private readonly Segments<DateTime> _values = new();

    public override ColumnKind Kind => ColumnKind.Date;

    public override bool TryAdd(ReadOnlySpan<byte> text)
    {
        if (!TryParse(text.Trim((byte)' '), out var value) || value == DateColumn.Missing)
            return false;
        _values.Add(value);
        return true;
    }

    public override void AddMissing() => _values.Add(DateColumn.Missing);

    public override Column Build(string name) => new DateColumn(name, _values.ToArray());

    private static bool TryParse(ReadOnlySpan<byte> text, out DateTime value)
    {
        value = default;
        if (text.Length is < DateLength or > LongestText || text[4] != '-' || text[7] != '-' || !Ascii.IsValid(text))
            return false;
        if (text.Length > DateLength)
        {
            Span<char> characters = stackalloc char[text.Length];
            Encoding.ASCII.GetChars(text, characters);
            var parsed = DateTime.TryParseExact(characters, TimeFormats, CultureInfo.InvariantCulture,
                DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out value);
            value = DateTime.SpecifyKind(value, DateTimeKind.Unspecified);
            return parsed;
        }
        if (!TryNumber(text[..4], out var year) || !TryNumber(text[5..7], out var month) || !TryNumber(text[8..], out var day)
            || year == 0 || month is 0 or > 12 || day == 0 || day > DateTime.DaysInMonth(year, month))
            return false;
        value = new DateTime(year, month, day);
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<byte> digits, out int number) =>
        Utf8Parser.TryParse(digits, out number, out var read) && read == digits.Length && char.IsAsciiDigit((char)digits[0]);
}
