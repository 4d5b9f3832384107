using DeepLearn.Runner.Runtime;
using DeepLearn.Runner.Syntax;

namespace Microsoft.PowerShell.Commands;

/// <summary>Lets objects through for which a script block or a comparison of a property is true.</summary>
[Cmdlet("Where", "Object", DefaultParameterSetName = Comparing)]
public sealed class WhereObjectCommand : PSCmdlet
{
    private const string Comparing = "EqualSet";

    [Parameter(ValueFromPipeline = true)] public PSObject? InputObject { get; set; }
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = "ScriptBlockSet")] public ScriptBlock? FilterScript { get; set; }
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = Comparing), ValidateNotNullOrEmpty] public string? Property { get; set; }
    [Parameter(Position = 1, ParameterSetName = Comparing)] public object? Value { get; set; }
    [Parameter(ParameterSetName = Comparing), Alias("IEQ")] public SwitchParameter EQ { get; set; }
    [Parameter(ParameterSetName = Comparing)] public SwitchParameter CEQ { get; set; }
    [Parameter(ParameterSetName = Comparing), Alias("INE")] public SwitchParameter NE { get; set; }
    [Parameter(ParameterSetName = Comparing)] public SwitchParameter CNE { get; set; }
    [Parameter(ParameterSetName = Comparing), Alias("IGT")] public SwitchParameter GT { get; set; }
    [Parameter(ParameterSetName = Comparing)] public SwitchParameter CGT { get; set; }
    [Parameter(ParameterSetName = Comparing), Alias("ILT")] public SwitchParameter LT { get; set; }
    [Parameter(ParameterSetName = Comparing)] public SwitchParameter CLT { get; set; }
    [Parameter(ParameterSetName = Comparing), Alias("IGE")] public SwitchParameter GE { get; set; }
    [Parameter(ParameterSetName = Comparing)] public SwitchParameter CGE { get; set; }
    [Parameter(ParameterSetName = Comparing), Alias("ILE")] public SwitchParameter LE { get; set; }
    [Parameter(ParameterSetName = Comparing)] public SwitchParameter CLE { get; set; }
    [Parameter(ParameterSetName = Comparing), Alias("ILike")] public SwitchParameter Like { get; set; }
    [Parameter(ParameterSetName = Comparing)] public SwitchParameter CLike { get; set; }
    [Parameter(ParameterSetName = Comparing), Alias("INotLike")] public SwitchParameter NotLike { get; set; }
    [Parameter(ParameterSetName = Comparing)] public SwitchParameter CNotLike { get; set; }
    [Parameter(ParameterSetName = Comparing), Alias("IMatch")] public SwitchParameter Match { get; set; }
    [Parameter(ParameterSetName = Comparing)] public SwitchParameter CMatch { get; set; }
    [Parameter(ParameterSetName = Comparing), Alias("INotMatch")] public SwitchParameter NotMatch { get; set; }
    [Parameter(ParameterSetName = Comparing)] public SwitchParameter CNotMatch { get; set; }
    [Parameter(ParameterSetName = Comparing), Alias("IContains")] public SwitchParameter Contains { get; set; }
    [Parameter(ParameterSetName = Comparing)] public SwitchParameter CContains { get; set; }
    [Parameter(ParameterSetName = Comparing), Alias("INotContains")] public SwitchParameter NotContains { get; set; }
    [Parameter(ParameterSetName = Comparing)] public SwitchParameter CNotContains { get; set; }
    [Parameter(ParameterSetName = Comparing), Alias("IIn")] public SwitchParameter In { get; set; }
    [Parameter(ParameterSetName = Comparing)] public SwitchParameter CIn { get; set; }
    [Parameter(ParameterSetName = Comparing), Alias("INotIn")] public SwitchParameter NotIn { get; set; }
    [Parameter(ParameterSetName = Comparing)] public SwitchParameter CNotIn { get; set; }
    [Parameter(ParameterSetName = Comparing)] public SwitchParameter Is { get; set; }
    [Parameter(ParameterSetName = Comparing)] public SwitchParameter IsNot { get; set; }
    [Parameter(ParameterSetName = Comparing)] public SwitchParameter Not { get; set; }

    private static readonly string[] CommonSwitches = ["Verbose", "Debug"];

    private string? _given;
    private bool _caseSensitive;
    private BinaryOperator _operator;

    protected override void BeginProcessing()
    {
        var bound = MyInvocation.BoundParameters;
        var given = bound.Where(p => p.Value is SwitchParameter { IsPresent: true } && !CommonSwitches.Contains(p.Key)).Select(p => p.Key).ToList();
        if (given.Count > 1)
            Refuse("AmbiguousParameterSet", "Parameter set cannot be resolved using the specified named parameters. One or more parameters issued cannot be used together or an insufficient number of parameters were provided.");
        if (FilterScript is null && given.Count == 0 && bound.ContainsKey("Value"))
            Refuse("OperatorNotSpecified", "An operator is required to compare the two specified values. Include a valid operator in the command, and then try the command again. For example, Get-Process | Where-Object -Property Name -eq Idle");
        _given = given.FirstOrDefault();
        if (_given is null or "Not")
            return;
        if (!bound.ContainsKey("Value"))
            Refuse("ValueNotSpecifiedForWhereObject", "The specified operator requires both the -Property and -Value parameters. Provide values for both parameters, and then try the command again.");
        _caseSensitive = _given[0] == 'C' && _given != "Contains";
        _operator = Enum.Parse<BinaryOperator>(_caseSensitive ? _given[1..] : _given, ignoreCase: true);
    }

    protected override void ProcessRecord()
    {
        if (FilterScript is not null ? LanguagePrimitives.IsTrue(FilterScript.InvokeWithDollarUnder(InputObject)) : TryGetValue(out var value) && Passes(value))
            WriteObject(InputObject);
    }

    private bool TryGetValue(out object? value)
    {
        value = null;
        if (InputObject is null)
            return true;
        if (PSObject.Base(InputObject) is IDictionary table && table.Contains(Property!))
        {
            value = table[Property!];
            return true;
        }
        var found = new PropertySpec(Property!).Resolve(InputObject);
        if (found.Count > 1)
            WriteError(new ErrorRecord(new PSArgumentException($"Input name \"{Property}\" is ambiguous. It can be resolved to multiple matched members. Possible matches include: {string.Join(' ', found)}."),
                "AmbiguousPropertyName", ErrorCategory.InvalidArgument, InputObject));
        else if (found.Count == 0 && Engine.StrictMode)
            WriteError(new ErrorRecord(new PSArgumentException($"The input name \"{Property}\" cannot be resolved to a property."),
                "PropertyNotFound", ErrorCategory.InvalidArgument, InputObject));
        else
        {
            value = found.Count == 0 ? null : found[0].ValueOrNull(InputObject);
            return true;
        }
        return false;
    }

    private bool Passes(object? left)
    {
        if (_given is null or "Not")
            return LanguagePrimitives.IsTrue(left) == (_given is null);
        try
        {
            return LanguagePrimitives.IsTrue(_operator switch
            {
                BinaryOperator.Like or BinaryOperator.NotLike => TextOperators.Like(left, Value, _caseSensitive, _operator == BinaryOperator.NotLike),
                BinaryOperator.Match or BinaryOperator.NotMatch => TextOperators.Match(Engine.CurrentScope, left, Value, _caseSensitive, _operator == BinaryOperator.NotMatch),
                BinaryOperator.Contains or BinaryOperator.NotContains => Comparison.Contains(left, Value, _caseSensitive) == (_operator == BinaryOperator.Contains),
                BinaryOperator.In or BinaryOperator.NotIn => Comparison.Contains(Value, left, _caseSensitive) == (_operator == BinaryOperator.In),
                BinaryOperator.Is or BinaryOperator.IsNot => OtherOperators.Is(left, TypeValue) == (_operator == BinaryOperator.Is),
                _ => Comparison.Apply(_operator, _caseSensitive, left, Value),
            });
        }
        catch (Exception e) when (e is (RuntimeException or InvalidCastException or ArgumentException) and not PipelineStoppedException)
        {
            var name = _operator is BinaryOperator.Is or BinaryOperator.IsNot ? $"{_operator}" : $"{(_caseSensitive ? 'C' : 'I')}{_operator.ToString().ToLowerInvariant()}";
            WriteError(new ErrorRecord(new PSInvalidOperationException($"The '{name}' operator failed: {e.Message}."), "OperatorFailed", ErrorCategory.InvalidOperation, InputObject));
            return false;
        }
    }

    private Type TypeValue => Value as Type ?? LanguagePrimitives.ConvertTo<Type>(LanguagePrimitives.ToText(Value) is ['[', .. var name, ']'] ? name : LanguagePrimitives.ToText(Value));

    private void Refuse(string id, string message)
        => ThrowTerminatingError(new ErrorRecord(new PSArgumentException(message), id, ErrorCategory.InvalidArgument, null));
}
