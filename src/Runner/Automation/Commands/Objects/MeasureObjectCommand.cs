using System.Text.RegularExpressions;

namespace Microsoft.PowerShell.Commands;

/// <summary>Counts objects and computes statistics of their properties, or counts what texts hold.</summary>
[Cmdlet("Measure", "Object", DefaultParameterSetName = "GenericMeasure")]
public sealed class MeasureObjectCommand : PSCmdlet
{
    [Parameter(ValueFromPipeline = true)] public PSObject? InputObject { get; set; }
    [Parameter(Position = 0), ValidateNotNullOrEmpty] public object[]? Property { get; set; }
    [Parameter(ParameterSetName = "GenericMeasure")] public SwitchParameter StandardDeviation { get; set; }
    [Parameter(ParameterSetName = "GenericMeasure")] public SwitchParameter Sum { get; set; }
    [Parameter(ParameterSetName = "GenericMeasure")] public SwitchParameter AllStats { get; set; }
    [Parameter(ParameterSetName = "GenericMeasure")] public SwitchParameter Average { get; set; }
    [Parameter(ParameterSetName = "GenericMeasure")] public SwitchParameter Maximum { get; set; }
    [Parameter(ParameterSetName = "GenericMeasure")] public SwitchParameter Minimum { get; set; }
    [Parameter(ParameterSetName = "TextMeasure")] public SwitchParameter Line { get; set; }
    [Parameter(ParameterSetName = "TextMeasure")] public SwitchParameter Word { get; set; }
    [Parameter(ParameterSetName = "TextMeasure")] public SwitchParameter Character { get; set; }
    [Parameter(ParameterSetName = "TextMeasure")] public SwitchParameter IgnoreWhiteSpace { get; set; }

    private readonly List<Statistics> _statistics = [];
    private PropertySpec[] _properties = [];
    private bool _notNumeric;

    private bool NeedsNumbers => AllStats || Sum || Average || StandardDeviation;

    protected override void BeginProcessing() => _properties = PropertySpec.ParseAll(this, Property, "expression");

    protected override void ProcessRecord()
    {
        if (InputObject is null)
            return;
        if (_properties.Length == 0)
            Add(null, InputObject);
        foreach (var property in _properties.SelectMany(p => p.Resolve(InputObject)))
            Add(property.ToString(), property.ValueOrNull(InputObject));
    }

    protected override void EndProcessing()
    {
        foreach (var missing in _properties.Where(p => Engine.StrictMode && !p.HasWildcard && !_statistics.Exists(s => IsOf(s, p.ToString()))))
            WriteError(new ErrorRecord(new PSArgumentException($"Cannot process argument because the value of argument \"{missing}\" is not valid. Change the value of the \"{missing}\" argument and run the operation again."),
                "GenericMeasurePropertyNotFound", ErrorCategory.InvalidArgument, null));
        if (_properties.Length == 0 && _statistics.Count == 0)
            _statistics.Add(new Statistics(null));
        _statistics.ForEach(s => WriteObject(Result(s)));
    }

    private static bool IsOf(Statistics statistics, string? name) => string.Equals(statistics.Property, name, StringComparison.OrdinalIgnoreCase);

    private void Add(string? name, object? value)
    {
        var statistics = _statistics.Find(s => IsOf(s, name));
        if (statistics is null)
            _statistics.Add(statistics = new Statistics(name));
        // A property without a value counts as an object, but not in the sums.
        statistics.Count++;
        if (value is null)
            return;
        if (ParameterSetName == "TextMeasure")
        {
            var text = LanguagePrimitives.ToText(value);
            statistics.Lines += text.Length == 0 ? 0 : Regex.Count(text, "\n") + (text.EndsWith('\n') ? 0 : 1);
            statistics.Words += Regex.Count(text, @"\S+");
            statistics.Characters += IgnoreWhiteSpace ? text.Count(c => !char.IsWhiteSpace(c)) : text.Length;
            return;
        }
        if (Maximum || Minimum || AllStats)
            statistics.AddExtreme(PSObject.Base(value) ?? value);
        if (!NeedsNumbers)
            return;
        if (LanguagePrimitives.TryConvertTo<double>(value, out var number))
        {
            statistics.AddNumber(number);
            return;
        }
        _notNumeric = true;
        var shown = LanguagePrimitives.GetEnumerable(value) is null ? LanguagePrimitives.ToText(value) : PSObject.Base(value);
        WriteError(new ErrorRecord(new PSInvalidOperationException($"Input object \"{shown}\" is not numeric."), "NonNumericInputObject", ErrorCategory.InvalidType, value));
    }

    private MeasureInfo Result(Statistics s)
    {
        if (ParameterSetName == "TextMeasure")
            return new TextMeasureInfo { Property = s.Property, Lines = Line ? s.Lines : null, Words = Word ? s.Words : null, Characters = Character ? s.Characters : null };
        double? sum = (Sum || AllStats) && !_notNumeric ? s.Sum : null;
        double? average = (Average || AllStats) && !_notNumeric && s.Count > 0 ? s.Sum / s.Count : null;
        double? deviation = (StandardDeviation || AllStats) && !_notNumeric ? s.Deviation : null;
        var (maximum, minimum) = (Maximum || AllStats ? s.Maximum : null, Minimum || AllStats ? s.Minimum : null);
        var numeric = LanguagePrimitives.TryConvertTo<double?>(maximum, out var most) & LanguagePrimitives.TryConvertTo<double?>(minimum, out var least);
        return numeric || NeedsNumbers
            ? new GenericMeasureInfo { Count = s.Count, Property = s.Property, Sum = sum, Average = average, StandardDeviation = deviation, Maximum = most, Minimum = least }
            : new GenericObjectMeasureInfo { Count = s.Count, Property = s.Property, Sum = sum, Average = average, Maximum = maximum, Minimum = minimum };
    }
}
