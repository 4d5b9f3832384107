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

    protected override void BeginProcessing() => _properties = PropertySpec.ParseAll(this, Property, "expression", "ascending", "descending");

    protected override void ProcessRecord()
    {
        if (InputObject is null)
            return;
        // Files sort by path though they cannot be compared.
        if (_properties.Length == 0 && InputObject.BaseObject is FileSystemInfo)
            _properties = [new PropertySpec("FullName")];
        _items.Add((InputObject, _properties.Length == 0 ? [InputObject] : [.. _properties.Select(p => ObjectOrder.Key(this, p, InputObject))]));
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
        foreach (var (item, _) in ParameterSetName switch { "Top" => sorted.Take(Top), "Bottom" => sorted.TakeLast(Bottom), _ => sorted })
            WriteObject(item);
    }

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
            if (ObjectOrder.CompareKeys(a[k], b[k], !CaseSensitive, (k < _properties.Length ? _properties[k].Descending : null) ?? Descending) is not 0 and var order)
                return order;
        return 0;
    }
}
