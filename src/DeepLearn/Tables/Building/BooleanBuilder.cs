using System.Text;

namespace DeepLearn.Tables.Building;

/// <summary>Collects truth values: true or false in any case.</summary>
internal sealed class BooleanBuilder : ColumnBuilder
{
    private readonly Segments<sbyte> _values = new();

    public override ColumnKind Kind => ColumnKind.Boolean;

    public override bool TryAdd(ReadOnlySpan<byte> text)
    {
        var word = text.Trim((byte)' ');
        var isTrue = Ascii.EqualsIgnoreCase(word, "true"u8);
        if (!isTrue && !Ascii.EqualsIgnoreCase(word, "false"u8))
            return false;
        _values.Add(isTrue ? (sbyte)1 : (sbyte)0);
        return true;
    }

    public override void AddMissing() => _values.Add(BooleanColumn.Missing);

    public override Column Build(string name) => new BooleanColumn(name, _values.ToArray());
}
