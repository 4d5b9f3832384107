namespace DeepLearn.Tables.Building;

/// <summary>Collects numbers.</summary>
internal sealed class NumberBuilder : ColumnBuilder
{
    private readonly Segments<double> _values = new();
    private bool _any;
    private bool _whole = true;
    private bool _tooLarge;

    public override ColumnKind Kind => ColumnKind.Number;

    /// <summary>Whether all are written as whole numbers and one has more digits than a double keeps: an identifier, not a quantity.</summary>
    public bool LosesDigits => _whole && _tooLarge;

    public override bool TryAdd(ReadOnlySpan<byte> text)
    {
        if (!NumberText.TryParse(text, out var value, out var whole))
            return false;
        _any = true;
        _whole &= whole;
        _tooLarge |= Math.Abs(value) > NumberColumn.LargestWhole;
        _values.Add(value);
        return true;
    }

    public override void AddMissing() => _values.Add(double.NaN);

    public override Column Build(string name) => new NumberColumn(name, _values.ToArray(), _any && _whole && !_tooLarge);
}
