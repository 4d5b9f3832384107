using System.Text.Unicode;

namespace DeepLearn.Tables.Building;

/// <summary>Collects text, every different one once.</summary>
internal sealed class TextBuilder : ColumnBuilder
{
    private readonly Segments<int> _codes = new();
    private readonly Dictionary<string, int> _known = new(Utf8Comparer.Instance);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<byte>> _lookup;

    public TextBuilder() => _lookup = _known.GetAlternateLookup<ReadOnlySpan<byte>>();

    public override ColumnKind Kind => ColumnKind.Text;

    /// <summary>Adds text; false where the bytes are not UTF-8.</summary>
    public override bool TryAdd(ReadOnlySpan<byte> text)
    {
        if (!_lookup.TryGetValue(text, out var code))
        {
            if (!Utf8.IsValid(text))
                return false;
            code = _known.Count;
            _lookup[text] = code;
        }
        _codes.Add(code);
        return true;
    }

    public override void AddMissing() => _codes.Add(TextColumn.Missing);

    /// <summary>A dictionary that only grows gives its keys in the order in which they came: that of the codes.</summary>
    public override Column Build(string name) => new TextColumn(name, _codes.ToArray(), [.. _known.Keys]);
}
