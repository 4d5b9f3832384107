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

    private readonly List<PSObject> _onlyLeft = [];
    private readonly List<PSObject> _onlyRight = [];
    private PropertySpec[] _properties = [];
    private int _next;

    protected override void BeginProcessing() => _properties = PropertySpec.ParseAll(Property, "Expression");

    protected override void ProcessRecord()
    {
        foreach (var item in DifferenceObject)
            Pair(_next < ReferenceObject.Length ? ReferenceObject[_next++] : null, item);
    }

    protected override void EndProcessing()
    {
        while (_next < ReferenceObject.Length)
            Pair(ReferenceObject[_next++], null);
        if (ExcludeDifferent)
            return;
        _onlyRight.ForEach(item => Write(item, "=>"));
        _onlyLeft.ForEach(item => Write(item, "<="));
    }

    // Objects at the same place are compared first, then each with those of the other side that found no partner yet.
    private void Pair(PSObject? left, PSObject? right)
    {
        if (left is not null && right is not null && Same(left, right))
        {
            Matched(left);
            return;
        }
        if (right is not null)
        {
            if (Take(_onlyLeft, right) is { } partner)
                Matched(partner);
            else
                _onlyRight.Add(right);
        }
        // The object just put there is not its partner: they were compared.
        if (left is null)
            return;
        if (Take(_onlyRight, left) is not null)
            Matched(left);
        else
            _onlyLeft.Add(left);
    }

    private PSObject? Take(List<PSObject> list, PSObject wanted)
    {
        var index = list.FindIndex(item => Same(item, wanted));
        if (index < 0)
            return null;
        var found = list[index];
        list.RemoveAt(index);
        return found;
    }

    private void Matched(PSObject item)
    {
        if (IncludeEqual || ExcludeDifferent)
            Write(item, "==");
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
