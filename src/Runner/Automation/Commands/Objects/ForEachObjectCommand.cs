using DeepLearn.Runner.Runtime;

namespace Microsoft.PowerShell.Commands;

/// <summary>Runs script blocks for each object, or reads a property or calls a method of each.</summary>
[Cmdlet("ForEach", "Object", DefaultParameterSetName = ScriptSet, SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.Medium)]
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
    [Parameter(ParameterSetName = MemberSet, ValueFromRemainingArguments = true), Alias("Args")] public object?[] ArgumentList { get; set; } = [];

    private ScriptBlock? _begin;
    private ScriptBlock? _end;
    private ScriptBlock?[] _process = [];

    protected override void BeginProcessing()
    {
        if (ParameterSetName != ScriptSet)
            return;
        // Blocks given by position: the first is Begin and the last End when there are enough of them.
        ScriptBlock?[] blocks = [.. Process ?? [], .. RemainingScripts ?? []];
        var (from, to) = (0, blocks.Length);
        _begin = Begin ?? (blocks.Length > 1 ? blocks[from++] : null);
        _end = End ?? (to - from > 1 ? blocks[--to] : null);
        _process = blocks[from..to];
        _begin?.InvokeToRuntime(false, null, [], this);
    }

    protected override void ProcessRecord()
    {
        if (ParameterSetName == MemberSet)
            ReadMember();
        else
            foreach (var block in _process)
                block?.InvokeToRuntime(false, InputObject, [], this);
    }

    protected override void EndProcessing() => _end?.InvokeToRuntime(false, null, [], this);

    private void ReadMember()
    {
        var called = ArgumentList.Length > 0;
        if (InputObject is null)
        {
            if (called)
                Report("You cannot call a method on a null-valued expression.", "InvokeMethodOnNull");
            else if (Confirmed($"Retrieve the value for property '{MemberName}'"))
                Missing("Value cannot be null. (Parameter 'InputObject')", "InputObjectIsNull");
            return;
        }
        if (!called && PSObject.Base(InputObject) is IDictionary table && table.Contains(MemberName!))
        {
            WriteObject(table[MemberName!], true);
            return;
        }
        List<PSMemberInfo> found = WildcardPattern.ContainsWildcardCharacters(MemberName!)
            ? [.. InputObject.Members.Match(MemberName!).Where(m => !called || m is PSMethodInfo)] : InputObject.Members[MemberName!] is { } one ? [one] : [];
        if (found.Count > 1)
            Report($"Input name \"{MemberName}\" is ambiguous. It can be resolved to multiple matched members. Possible matches include: {string.Join(' ', found.Select(m => m.Name))}.",
                called ? "AmbiguousMethodName" : "AmbiguousPropertyOrMethodName");
        else if (found is [PSMethodInfo and not PSParameterizedProperty and var method])
            Call((PSMethodInfo)method, called);
        else if (called)
            Report($"Input name \"{MemberName}\" cannot be resolved to a method.", "MethodNotFound");
        else if (Confirmed($"Retrieve the value for property '{(found is [var property] ? property.Name : MemberName)}'"))
            if (found.Count == 0)
                Missing($"The input name \"{MemberName}\" cannot be resolved to a member.", "PropertyOrMethodNotFound");
            else
                WriteObject(ValueOrNull(found[0]), true);
    }

    private void Call(PSMethodInfo method, bool called)
    {
        var arguments = called ? $" with arguments: {string.Join(", ", ArgumentList.Select(LanguagePrimitives.ToText))}" : "";
        if (!Confirmed($"Invoke method '{method.Name}'{arguments}"))
            return;
        try
        {
            WriteObject(method.Invoke(ArgumentList), true);
        }
        catch (MethodException e) when (e.ErrorRecord.FullyQualifiedErrorId == "MethodCountCouldNotFindBest" && !called)
        {
            WriteObject(method);
        }
        catch (Exception e) when (e is RuntimeException and not PipelineStoppedException)
        {
            WriteError(new ErrorRecord(e, "MethodInvocationError", ErrorCategory.InvalidOperation, InputObject));
        }
    }

    private static object? ValueOrNull(PSMemberInfo member)
    {
        try
        {
            return member.Value;
        }
        catch (GetValueException)
        {
            return null;
        }
    }

    private bool Confirmed(string action) => ShouldProcess($"InputObject: {LanguagePrimitives.ToText(InputObject)}", action);

    private void Missing(string message, string id)
    {
        if (Engine.StrictMode)
            Report(message, id);
        else
            WriteObject(null);
    }

    private void Report(string message, string id) => WriteError(new ErrorRecord(new PSArgumentException(message), id, ErrorCategory.InvalidArgument, InputObject));
}
