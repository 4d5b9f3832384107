namespace Microsoft.PowerShell.Commands;

/// <summary>Running sums of one property.</summary>
internal sealed class Statistics(string? property)
{
    private double _mean;
    private double _squares;
    private int _numbers;

    public string? Property { get; } = property;
    public int Count { get; set; }
    public double Sum { get; private set; }
    public object? Maximum { get; private set; }
    public object? Minimum { get; private set; }
    public int Lines { get; set; }
    public int Words { get; set; }
    public int Characters { get; set; }
    public double? Deviation => _numbers > 1 ? Math.Sqrt(_squares / (_numbers - 1)) : _numbers == 1 ? 0 : null;

    public void AddNumber(double value)
    {
        Sum += value;
        _numbers++;
        var delta = value - _mean;
        _mean += delta / _numbers;
        _squares += delta * (value - _mean);
    }

    public void AddExtreme(object value)
    {
        if (Maximum is null || ObjectOrder.Compare(value, Maximum, true) > 0)
            Maximum = value;
        if (Minimum is null || ObjectOrder.Compare(value, Minimum, true) < 0)
            Minimum = value;
    }
}
