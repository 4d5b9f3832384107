using DeepLearn.Runner.Runtime;

namespace Microsoft.PowerShell.Commands;

/// <summary>Runs script blocks for each object, or reads a property or calls a method of each.</summary>
[Cmdlet("ForEach", "Object", DefaultParameterSetName = ScriptSet, SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.Medium)]
[Alias("%", "foreach")]
public sealed class ForEachObjectCommand : PSCmdlet
{
    private const string ScriptSet = "ScriptBlockSet";
    private const string MemberSet = "PropertyAndMethodSet";

    [Parameter(ValueFromPipeline = true)] public PSObject? InputObject { get; set; }
    [Parameter(ParameterSetName = ScriptSet)] public ScriptBlock? Begin { get; set; }
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = ScriptSet), AllowNull, AllowEmptyCollection]
    public ScriptBlock?[] Process { get; set; } = [];
    [Parameter(ParameterSetName = ScriptSet)] public ScriptBlock? End { get; set; }
    [Parameter(ParameterSetName = ScriptSet, ValueFromRemainingArguments = true), AllowNull, AllowEmptyCollection]
    public ScriptBlock?[] RemainingScripts { get; set; } = [];
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = MemberSet), ValidateNotNull] public string? MemberName { get; set; }
    [Parameter(ParameterSetName = MemberSet, ValueFromRemainingArguments = true), Alias("Args")]
    public object?[] ArgumentList { get; set; } = [];

    private ScriptBlock? _begin;
    private ScriptBlock? _end;
    private ScriptBlock?[] _process = [];

    protected override void BeginProcessing()
    {
        if (ParameterSetName != ScriptSet)
            return;
        // Blocks given by position: the first is Begin and the last End when there are enough of them.
        ScriptBlock?[] blocks = [.. Process ?? [], .. RemainingScripts ?? []];
        var from = 0;
        var to = blocks.Length;
        _begin = Begin;
        _end = End;
        if (_begin is null && blocks.Length > 1)
            _begin = blocks[from++];
        if (_end is null && blocks.Length - from > 1)
            _end = blocks[--to];
        _process = blocks[from..to];
        _begin?.InvokeToRuntime(false, null, [], this);
    }

    protected override void ProcessRecord()
    {
        if (ParameterSetName == MemberSet)
        {
            if (ShouldProcess($"InputObject: {LanguagePrimitives.ToText(InputObject)}", $"Member: {MemberName}"))
                ReadMember();
            return;
        }
        object? item = InputObject;
        foreach (var block in _process)
            block?.InvokeToRuntime(false, item, [], this);
    }

    protected override void EndProcessing() => _end?.InvokeToRuntime(false, null, [], this);

    private ErrorRecord Unresolved(string message, string id)
        => new(new PSArgumentException(message), id, ErrorCategory.InvalidArgument, InputObject);

    private void ReadMember()
    {
        if (InputObject is null)
        {
            WriteError(new ErrorRecord(new PSArgumentNullException("InputObject", "Value cannot be null. (Parameter 'InputObject')"),
                "InputObjectIsNull", ErrorCategory.InvalidArgument, null));
            return;
        }
        if (PSObject.Base(InputObject) is IDictionary table && table.Contains(MemberName!) && ArgumentList.Length == 0)
        {
            WriteObject(table[MemberName!], true);
            return;
        }
        var found = InputObject.Members.Match(MemberName!);
        if (found.Count > 1)
        {
            WriteError(new ErrorRecord(new PSArgumentException($"Input name \"{MemberName}\" is ambiguous. It can be resolved to multiple matched members. Possible matches include: {string.Join(" ", found.Select(m => m.Name))}."),
                "AmbiguousPropertyOrMethodName", ErrorCategory.InvalidArgument, InputObject));
            return;
        }
        switch (found.Count == 1 ? found[0] : null)
        {
            case PSMethodInfo method:
                WriteObject(method.Invoke(ArgumentList), true);
                break;
            case { } member:
                WriteObject(member.Value, true);
                break;
            case null when ArgumentList.Length > 0 || Engine.StrictMode:
                WriteError(ArgumentList.Length > 0
                    ? Unresolved($"Input name \"{MemberName}\" cannot be resolved to a method.", "MethodNotFound")
                    : Unresolved($"The input name \"{MemberName}\" cannot be resolved to a member.", "PropertyOrMethodNotFound"));
                break;
            default:
                WriteObject(null);
                break;
        }
    }
}
