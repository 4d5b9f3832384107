namespace Microsoft.PowerShell.Commands;

/// <summary>Groups objects that have the same values.</summary>
[Cmdlet("Group", "Object", DefaultParameterSetName = "HashTable")]
public sealed class GroupObjectCommand : PSCmdlet
{
    [Parameter(ValueFromPipeline = true)] public PSObject? InputObject { get; set; }
    [Parameter(Position = 0)] public object[] Property { get; set; } = [];
    [Parameter] public SwitchParameter NoElement { get; set; }
    [Parameter(ParameterSetName = "HashTable"), Alias("AHT")] public SwitchParameter AsHashTable { get; set; }
    [Parameter(ParameterSetName = "HashTable")] public SwitchParameter AsString { get; set; }
    [Parameter] public SwitchParameter CaseSensitive { get; set; }

    private readonly List<GroupInfo> _groups = [];
    private readonly Dictionary<string, List<GroupInfo>> _buckets = new(StringComparer.OrdinalIgnoreCase);
    private PropertySpec[] _properties = [];

    protected override void BeginProcessing()
    {
        _properties = PropertySpec.ParseAll(this, Property, "expression");
        if (AsString && !AsHashTable)
            ThrowTerminatingError(new ErrorRecord(new ArgumentException("The command cannot be run because the AsString parameter requires that you specify the AsHashtable parameter."),
                "ArgumentException", ErrorCategory.InvalidArgument, AsString));
    }

    protected override void ProcessRecord()
    {
        if (InputObject is null)
            return;
        object?[] values = _properties.Length == 0 ? [InputObject] : [.. _properties.Select(p => ObjectOrder.Key(this, p, InputObject))];
        var bucket = Bucket(values);
        var group = bucket.Find(g => Compare(g.Keys, values) == 0);
        if (group is null)
        {
            group = NoElement ? new GroupInfoNoElement(values) : new GroupInfo(values);
            bucket.Add(group);
            _groups.Add(group);
        }
        group.Count++;
        if (!NoElement)
            group.Group.Add(InputObject);
    }

    protected override void EndProcessing()
    {
        if (!AsHashTable)
        {
            foreach (var group in _groups.Order(Comparer<GroupInfo>.Create((a, b) => Compare(a.Keys, b.Keys))))
                WriteObject(group);
            return;
        }
        var table = new Hashtable(CaseSensitive ? null : StringComparer.CurrentCultureIgnoreCase);
        foreach (var group in _groups)
            table[AsString || group.Values.Count > 1 ? group.Name : PSObject.Base(group.Values[0]) ?? group.Name] = group.Group;
        WriteObject(table);
    }

    // Equal values read alike, once numbers in texts are read as numbers; so only a few groups need comparing.
    private List<GroupInfo> Bucket(object?[] values)
    {
        var key = string.Join('\n', values.Select(v => LanguagePrimitives.ToText(LanguagePrimitives.TryConvertTo<double>(v, out var number) ? number : v)));
        if (!_buckets.TryGetValue(key, out var bucket))
            _buckets[key] = bucket = [];
        return bucket;
    }

    private int Compare(object?[] a, object?[] b) => a.Zip(b).Select(p => ObjectOrder.CompareKeys(p.First, p.Second, !CaseSensitive, descending: false)).FirstOrDefault(o => o != 0);
}
