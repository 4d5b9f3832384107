namespace Microsoft.PowerShell.Commands;

/// <summary>Groups objects that have the same values.</summary>
[Cmdlet("Group", "Object", DefaultParameterSetName = "HashTable")]
[Alias("group")]
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
        _properties = PropertySpec.ParseAll(Property, "Expression");
        if (AsString && !AsHashTable)
            ThrowTerminatingError(new ErrorRecord(new ArgumentException("The AsString parameter needs the AsHashTable parameter."),
                "ArgumentException", ErrorCategory.InvalidArgument, AsString));
    }

    protected override void ProcessRecord()
    {
        if (InputObject is null)
            return;
        object?[] values = _properties.Length == 0 ? [PSObject.Base(InputObject)] : [.. _properties.Select(p => p.ValueOrNull(InputObject))];
        var bucket = Bucket(values);
        var group = bucket.Find(g => g.Values.Cast<object?>().Zip(values).All(p => Same(p.First, p.Second)));
        if (group is null)
        {
            group = NoElement ? new GroupInfoNoElement(values, InputObject) : new GroupInfo(values, InputObject);
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
            foreach (var group in _groups.Order(Comparer<GroupInfo>.Create(CompareGroups)))
                WriteObject(group);
            return;
        }
        var table = new Hashtable(CaseSensitive ? null : StringComparer.CurrentCultureIgnoreCase);
        foreach (var group in _groups)
        {
            object key = AsString || group.Values.Count > 1 ? group.Name : group.Values[0] ?? group.Name;
            table[key] = group.Group;
        }
        WriteObject(table);
    }

    // Equal values read alike, once numbers in texts are read as numbers; so only a few groups need comparing.
    private List<GroupInfo> Bucket(object?[] values)
    {
        var key = string.Join('\n', values.Select(v => LanguagePrimitives.TryConvertTo<double>(v, out var number) ? LanguagePrimitives.ToText(number) : LanguagePrimitives.ToText(v)));
        if (!_buckets.TryGetValue(key, out var bucket))
            _buckets[key] = bucket = [];
        return bucket;
    }

    private bool Same(object? a, object? b) => ObjectOrder.Compare(a, b, !CaseSensitive) == 0;

    private int CompareGroups(GroupInfo a, GroupInfo b)
        => a.Values.Cast<object?>().Zip(b.Values.Cast<object?>()).Select(p => ObjectOrder.Compare(p.First, p.Second, !CaseSensitive)).FirstOrDefault(o => o != 0);
}
