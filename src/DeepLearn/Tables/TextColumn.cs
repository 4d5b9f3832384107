using System.Runtime.InteropServices;

namespace DeepLearn.Tables;

/// <summary>Text. Every different text is kept once; a row holds its number.</summary>
public sealed class TextColumn : Column
{
    /// <summary>The code of a row without a value.</summary>
    public const int Missing = -1;

    private readonly int[] _codes;
    private readonly string[] _categories;

    /// <summary>Takes encoded text. Neither array may be changed afterwards.</summary>
    /// <param name="name">What the column is called.</param>
    /// <param name="codes">For each row the number of its text in <paramref name="categories"/>, or -1 where it is missing.</param>
    /// <param name="categories">The different texts.</param>
    public TextColumn(string name, int[] codes, string[] categories) : base(name)
    {
        _codes = codes;
        _categories = categories;
    }

    /// <summary>Takes text as it is.</summary>
    /// <param name="name">What the column is called.</param>
    /// <param name="values">The text of each row; null where it is missing.</param>
    public TextColumn(string name, IEnumerable<string?> values) : base(name)
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        _codes = [.. values.Select(Code)];
        _categories = [.. known.Keys];

        int Code(string? value)
        {
            if (value is null)
                return Missing;
            ref var code = ref CollectionsMarshal.GetValueRefOrAddDefault(known, value, out var exists);
            return exists ? code : code = known.Count - 1;
        }
    }

    /// <inheritdoc/>
    public override ColumnKind Kind => ColumnKind.Text;

    /// <inheritdoc/>
    public override int Count => _codes.Length;

    /// <summary>The different texts, in no particular order. After <see cref="Take"/> some may occur in no row.</summary>
    public IReadOnlyList<string> Categories => _categories;

    /// <summary>For each row the number of its text in <see cref="Categories"/>, -1 where it is missing.</summary>
    public ReadOnlySpan<int> AsSpan() => _codes;

    /// <inheritdoc/>
    public override object? this[int row] => _codes[row] < 0 ? null : _categories[_codes[row]];

    /// <inheritdoc/>
    public override bool IsMissing(int row) => _codes[row] < 0;

    /// <inheritdoc/>
    public override Column Take(int[] rows) => new TextColumn(Name, Array.ConvertAll(rows, row => row < 0 ? Missing : _codes[row]), _categories);

    /// <inheritdoc/>
    public override Column Rename(string name) => new TextColumn(name, _codes, _categories);

    private protected override Column Joined(Column other)
    {
        var text = (TextColumn)other;
        var codes = _categories.Select((category, code) => (category, code)).ToDictionary(pair => pair.category, pair => pair.code, StringComparer.Ordinal);
        var places = Array.ConvertAll(text._categories, category => codes.TryGetValue(category, out var code) ? code : codes[category] = codes.Count);
        return new TextColumn(Name, [.. _codes, .. text._codes.Select(code => code < 0 ? Missing : places[code])], [.. codes.Keys]);
    }

    private protected override Array TypedArray() => Array.ConvertAll(_codes, code => _categories[code]);
}
