using System.Text.RegularExpressions;

namespace Microsoft.PowerShell.Commands;

/// <summary>Counts objects and computes statistics of their properties, or counts what texts hold.</summary>
[Cmdlet("Measure", "Object", DefaultParameterSetName = "GenericMeasure")]
[Alias("measure")]
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

    private readonly Dictionary<string, Statistics> _statistics = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _order = [];
    private PropertySpec[] _properties = [];
    private bool _notNumeric;

    private bool NeedsNumbers => AllStats || Sum || Average || StandardDeviation;

    protected override void BeginProcessing() => _properties = PropertySpec.ParseAll(Property, "Expression");

    protected override void ProcessRecord()
    {
        if (InputObject is null)
            return;
        if (_properties.Length == 0)
        {
            Add("", InputObject);
            return;
        }
        foreach (var property in _properties.SelectMany(p => p.Expand(InputObject)))
            if (property.Exists(InputObject))
                Add(property.Name, property.ValueOrNull(InputObject));
    }

    protected override void EndProcessing()
    {
        foreach (var missing in !Engine.StrictMode ? [] : _properties.Where(p => !p.HasWildcard && !_statistics.ContainsKey(p.Name)))
            WriteError(new ErrorRecord(new PSArgumentException($"Cannot process argument because the value of argument \"{missing.Name}\" is not valid. Change the value of the \"{missing.Name}\" argument and run the operation again."),
                "GenericMeasurePropertyNotFound", ErrorCategory.InvalidArgument, null));
        if (_properties.Length == 0 && _order.Count == 0)
            Statistic("");
        foreach (var name in _order)
            WriteObject(Result(name, _statistics[name]));
    }

    private Statistics Statistic(string name)
    {
        if (!_statistics.TryGetValue(name, out var statistics))
        {
            _statistics[name] = statistics = new Statistics();
            _order.Add(name);
        }
        return statistics;
    }

    private void Add(string name, object? value)
    {
        // A property without a value counts as an object, but not in the sums.
        var statistics = Statistic(name);
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
            statistics.AddNumber(number);
        else
        {
            _notNumeric = true;
            WriteError(new ErrorRecord(new PSInvalidCastException($"Input object \"{(LanguagePrimitives.GetEnumerable(value) is null ? LanguagePrimitives.ToText(value) : PSObject.Base(value))}\" is not numeric."),
                "NonNumericInputObject", ErrorCategory.InvalidType, value));
        }
    }

    private MeasureInfo Result(string name, Statistics s)
    {
        var property = name.Length == 0 ? null : name;
        if (ParameterSetName == "TextMeasure")
            return new TextMeasureInfo { Property = property, Lines = Line ? s.Lines : null, Words = Word ? s.Words : null, Characters = Character ? s.Characters : null };
        double? sum = (Sum || AllStats) && !_notNumeric ? s.Sum : null;
        double? average = (Average || AllStats) && !_notNumeric && s.Count > 0 ? s.Sum / s.Count : null;
        double? deviation = (StandardDeviation || AllStats) && !_notNumeric ? s.Deviation : null;
        var (maximum, minimum) = (Maximum || AllStats ? s.Maximum : null, Minimum || AllStats ? s.Minimum : null);
        var numeric = LanguagePrimitives.TryConvertTo<double?>(maximum, out var most) & LanguagePrimitives.TryConvertTo<double?>(minimum, out var least);
        return numeric || NeedsNumbers
            ? new GenericMeasureInfo { Count = s.Count, Property = property, Sum = sum, Average = average, StandardDeviation = deviation, Maximum = most, Minimum = least }
            : new GenericObjectMeasureInfo { Count = s.Count, Property = property, Sum = sum, Average = average, Maximum = maximum, Minimum = minimum };
    }
}
