using System.Management.Automation;
using DeepLearn.Runner.Formatting;

namespace Microsoft.PowerShell.Commands;

/// <summary>Compares two sets of objects and says which are only in one of them.</summary>
[Cmdlet("Compare", "Object")]
public sealed class CompareObjectCommand : PSCmdlet
{
    [Parameter(Mandatory = true, Position = 0), AllowEmptyCollection]
    public PSObject[] ReferenceObject { get; set; } = [];

    [Parameter(Mandatory = true, Position = 1, ValueFromPipeline = true), AllowEmptyCollection]
    public PSObject[] DifferenceObject { get; set; } = [];

    [Parameter(Position = 2)]
    public object[] Property { get; set; } = [];

    [Parameter] public SwitchParameter ExcludeDifferent { get; set; }
    [Parameter] public SwitchParameter IncludeEqual { get; set; }
    [Parameter] public SwitchParameter PassThru { get; set; }
    [Parameter] public SwitchParameter CaseSensitive { get; set; }

    private readonly List<PSObject> _differences = [];
    private PropertySpec[] _properties = [];

    protected override void BeginProcessing() => _properties = PropertySpec.ParseAll(Property, "Expression");

    protected override void ProcessRecord() => _differences.AddRange(DifferenceObject);

    protected override void EndProcessing()
    {
        var left = ReferenceObject.ToList();
        var onlyRight = new List<PSObject>();
        foreach (var item in _differences)
        {
            var match = left.FindIndex(l => Same(l, item));
            if (match < 0)
            {
                onlyRight.Add(item);
                continue;
            }
            if (IncludeEqual || ExcludeDifferent)
                Write(left[match], "==");
            left.RemoveAt(match);
        }
        if (ExcludeDifferent)
            return;
        onlyRight.ForEach(item => Write(item, "=>"));
        left.ForEach(item => Write(item, "<="));
    }

    private bool Same(PSObject a, PSObject b) => _properties.Length == 0
        ? ObjectOrder.Compare(a, b, !CaseSensitive) == 0
        : _properties.All(p => ObjectOrder.Compare(p.ValueOrNull(a), p.ValueOrNull(b), !CaseSensitive) == 0);

    private void Write(PSObject item, string side)
    {
        if (PassThru)
        {
            item.SetInstanceMember(new PSNoteProperty("SideIndicator", side));
            WriteObject(item);
            return;
        }
        var result = new PSObject();
        if (_properties.Length == 0)
            result.SetInstanceMember(new PSNoteProperty("InputObject", item));
        foreach (var property in _properties)
            result.SetInstanceMember(new PSNoteProperty(property.Name, property.ValueOrNull(item)));
        result.SetInstanceMember(new PSNoteProperty("SideIndicator", side));
        WriteObject(result);
    }
}
