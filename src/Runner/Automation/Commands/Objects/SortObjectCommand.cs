namespace Microsoft.PowerShell.Commands;

/// <summary>Sorts objects by properties, or by themselves; with -Stable equal ones keep their order.</summary>
[Cmdlet("Sort", "Object", DefaultParameterSetName = "Default")]
public sealed class SortObjectCommand : PSCmdlet
{
    [Parameter(ValueFromPipeline = true)] public PSObject? InputObject { get; set; }
    [Parameter(Position = 0)] public object[] Property { get; set; } = [];
    [Parameter(ParameterSetName = "Default")] public SwitchParameter Stable { get; set; }
    [Parameter] public SwitchParameter Descending { get; set; }
    [Parameter] public SwitchParameter Unique { get; set; }
    [Parameter(Mandatory = true, ParameterSetName = "Top"), ValidateRange(1, int.MaxValue)] public int Top { get; set; }
    [Parameter(Mandatory = true, ParameterSetName = "Bottom"), ValidateRange(1, int.MaxValue)] public int Bottom { get; set; }
    [Parameter] public SwitchParameter CaseSensitive { get; set; }

    private readonly List<(PSObject Item, object?[] Keys)> _items = [];
    private PropertySpec[] _properties = [];

    protected override void BeginProcessing() => _properties = PropertySpec.ParseAll(Property, "Expression", "Ascending", "Descending");

    protected override void ProcessRecord()
    {
        if (InputObject is null)
            return;
        if (_properties.Length == 0 && Property.Length == 0 && TypeDefault(InputObject) is { } names)
            _properties = names;
        _items.Add((InputObject, _properties.Length == 0 ? [InputObject] : [.. _properties.Select(p => p.ValueOrNull(InputObject))]));
    }

    protected override void EndProcessing()
    {
        var order = Comparer<(PSObject Item, object?[] Keys)>.Create((a, b) => CompareKeys(a.Keys, b.Keys));
        IEnumerable<(PSObject Item, object?[] Keys)> sorted = _items;
        // Without -Stable equal objects come as the list's own sort leaves them, as in PowerShell.
        if (Stable || Unique || ParameterSetName != "Default")
            sorted = _items.Order(order);
        else
            _items.Sort(order);
        if (Unique)
            sorted = WithoutRepeats(sorted);
        if (ParameterSetName == "Top")
            sorted = sorted.Take(Top);
        else if (ParameterSetName == "Bottom")
            sorted = sorted.TakeLast(Bottom);
        foreach (var (item, _) in sorted.ToArray())
            WriteObject(item);
    }

    // Files sort by path though they cannot be compared.
    private static PropertySpec[]? TypeDefault(PSObject item)
        => item.BaseObject is FileSystemInfo ? PropertySpec.ParseAll(["FullName"]) : null;

    private IEnumerable<(PSObject Item, object?[] Keys)> WithoutRepeats(IEnumerable<(PSObject Item, object?[] Keys)> sorted)
    {
        object?[]? last = null;
        foreach (var entry in sorted)
        {
            if (last is null || CompareKeys(last, entry.Keys) != 0)
                yield return entry;
            last = entry.Keys;
        }
    }

    private int CompareKeys(object?[] a, object?[] b)
    {
        for (var k = 0; k < a.Length; k++)
        {
            var order = ObjectOrder.Compare(a[k], b[k], !CaseSensitive);
            if (order != 0)
                return (k < _properties.Length ? _properties[k].Descending : null) ?? Descending ? -order : order;
        }
        return 0;
    }
}
