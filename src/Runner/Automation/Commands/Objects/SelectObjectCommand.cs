using DeepLearn.Runner.Runtime;

namespace Microsoft.PowerShell.Commands;

/// <summary>Chooses objects by place, and properties of objects.</summary>
[Cmdlet("Select", "Object", DefaultParameterSetName = "DefaultParameter")]
public sealed class SelectObjectCommand : PSCmdlet
{
    private const string Default = "DefaultParameter";
    private const string FromEnd = "SkipLastParameter";

    [Parameter(ValueFromPipeline = true)] public PSObject? InputObject { get; set; }
    [Parameter(Position = 0, ParameterSetName = Default), Parameter(Position = 0, ParameterSetName = FromEnd)] public object[] Property { get; set; } = [];
    [Parameter(ParameterSetName = Default), Parameter(ParameterSetName = FromEnd)] public string[] ExcludeProperty { get; set; } = [];
    [Parameter(ParameterSetName = Default), Parameter(ParameterSetName = FromEnd)] public string? ExpandProperty { get; set; }
    [Parameter] public SwitchParameter Unique { get; set; }
    [Parameter] public SwitchParameter CaseInsensitive { get; set; }
    [Parameter(ParameterSetName = Default), ValidateRange(0, int.MaxValue)] public int Last { get; set; }
    [Parameter(ParameterSetName = Default), ValidateRange(0, int.MaxValue)] public int First { get; set; }
    [Parameter(ParameterSetName = Default), Parameter(ParameterSetName = FromEnd), ValidateRange(0, int.MaxValue)] public int Skip { get; set; }
    [Parameter(ParameterSetName = FromEnd), ValidateRange(0, int.MaxValue)] public int SkipLast { get; set; }
    [Parameter(ParameterSetName = "IndexParameter"), ValidateRange(0, int.MaxValue)] public int[]? Index { get; set; }
    [Parameter(ParameterSetName = "SkipIndexParameter"), ValidateRange(0, int.MaxValue)] public int[]? SkipIndex { get; set; }
    [Parameter(ParameterSetName = Default), Parameter(ParameterSetName = "IndexParameter")] public SwitchParameter Wait { get; set; }

    private readonly Queue<PSObject> _held = new();
    private readonly List<PSObject> _seen = [];
    private PropertyChoice _choice = null!;
    private bool _firstGiven;
    private bool _lastGiven;
    private int _count;
    private int _written;

    protected override void BeginProcessing()
    {
        _firstGiven = MyInvocation.BoundParameters.ContainsKey("First");
        _lastGiven = MyInvocation.BoundParameters.ContainsKey("Last");
        _choice = new PropertyChoice(this, PropertySpec.ParseAll(this, Property, "name|label", "expression"), ExcludeProperty, ExpandProperty);
    }

    protected override void ProcessRecord()
    {
        if (_firstGiven && First == 0 && !_lastGiven)
            Finish();
        if (InputObject is not { } item)
            return;
        var place = _count++;
        if (Index is not null || SkipIndex is not null)
        {
            if (Index?.Contains(place) ?? !SkipIndex!.Contains(place))
                Write(item);
            if (Index is not null && place >= Index.DefaultIfEmpty(-1).Max())
                Finish();
        }
        // With -Last alone -Skip counts from the end.
        else if (place < Skip && (_firstGiven || !_lastGiven))
            return;
        else if (_firstGiven && _written < First)
        {
            _written++;
            Write(item);
            if (_written == First && !_lastGiven)
                Finish();
        }
        else if (_lastGiven || SkipLast > 0)
        {
            _held.Enqueue(item);
            if (SkipLast > 0 && _held.Count > SkipLast)
                Write(_held.Dequeue());
            else if (_lastGiven && _held.Count > Last + (_firstGiven ? 0 : Skip))
                _held.Dequeue();
        }
        else if (!_firstGiven)
            Write(item);
    }

    protected override void EndProcessing()
    {
        if (_lastGiven)
            for (var left = _firstGiven ? _held.Count : Math.Min(Last, _held.Count - Skip); left > 0; left--)
                Write(_held.Dequeue());
        if (Unique)
            _seen.ForEach(WriteObject);
    }

    private void Write(PSObject item)
    {
        foreach (var result in _choice.Apply(item))
            if (!Unique)
                WriteObject(result);
            else if (!_seen.Any(old => SameProperties(old, result)))
                _seen.Add(result);
    }

    private bool SameProperties(PSObject a, PSObject b)
    {
        if (!a.IsCustom || !b.IsCustom)
            return LanguagePrimitives.Equals(a, b, CaseInsensitive);
        var (left, right) = (a.Properties.ToList(), b.Properties.ToList());
        return left.Count == right.Count && left.Zip(right).All(p => p.First.Name.Equals(p.Second.Name, StringComparison.OrdinalIgnoreCase)
            && LanguagePrimitives.Equals(p.First.Value, p.Second.Value, CaseInsensitive));
    }

    // No more input is needed.
    private void Finish()
    {
        if (!Wait && !Unique)
            throw new StopUpstreamCommandsException(this);
    }
}
