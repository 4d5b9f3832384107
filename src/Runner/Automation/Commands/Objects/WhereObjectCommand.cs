using DeepLearn.Runner.Runtime;
using System.Text.RegularExpressions;

namespace Microsoft.PowerShell.Commands;

/// <summary>Lets objects through for which a script block or a comparison of a property is true.</summary>
[Cmdlet("Where", "Object", DefaultParameterSetName = "EqualSet")]
[Alias("?", "where")]
public sealed class WhereObjectCommand : PSCmdlet
{
    [Parameter(ValueFromPipeline = true)] public PSObject? InputObject { get; set; }
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = "ScriptBlockSet")] public ScriptBlock? FilterScript { get; set; }
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = "EqualSet"), ValidateNotNullOrEmpty] public string? Property { get; set; }
    [Parameter(Position = 1, ParameterSetName = "EqualSet")] public object? Value { get; set; }
    [Parameter(ParameterSetName = "EqualSet"), Alias("IEQ")] public SwitchParameter EQ { get; set; }
    [Parameter(ParameterSetName = "EqualSet")] public SwitchParameter CEQ { get; set; }
    [Parameter(ParameterSetName = "EqualSet"), Alias("INE")] public SwitchParameter NE { get; set; }
    [Parameter(ParameterSetName = "EqualSet")] public SwitchParameter CNE { get; set; }
    [Parameter(ParameterSetName = "EqualSet"), Alias("IGT")] public SwitchParameter GT { get; set; }
    [Parameter(ParameterSetName = "EqualSet")] public SwitchParameter CGT { get; set; }
    [Parameter(ParameterSetName = "EqualSet"), Alias("ILT")] public SwitchParameter LT { get; set; }
    [Parameter(ParameterSetName = "EqualSet")] public SwitchParameter CLT { get; set; }
    [Parameter(ParameterSetName = "EqualSet"), Alias("IGE")] public SwitchParameter GE { get; set; }
    [Parameter(ParameterSetName = "EqualSet")] public SwitchParameter CGE { get; set; }
    [Parameter(ParameterSetName = "EqualSet"), Alias("ILE")] public SwitchParameter LE { get; set; }
    [Parameter(ParameterSetName = "EqualSet")] public SwitchParameter CLE { get; set; }
    [Parameter(ParameterSetName = "EqualSet"), Alias("ILike")] public SwitchParameter Like { get; set; }
    [Parameter(ParameterSetName = "EqualSet")] public SwitchParameter CLike { get; set; }
    [Parameter(ParameterSetName = "EqualSet"), Alias("INotLike")] public SwitchParameter NotLike { get; set; }
    [Parameter(ParameterSetName = "EqualSet")] public SwitchParameter CNotLike { get; set; }
    [Parameter(ParameterSetName = "EqualSet"), Alias("IMatch")] public SwitchParameter Match { get; set; }
    [Parameter(ParameterSetName = "EqualSet")] public SwitchParameter CMatch { get; set; }
    [Parameter(ParameterSetName = "EqualSet"), Alias("INotMatch")] public SwitchParameter NotMatch { get; set; }
    [Parameter(ParameterSetName = "EqualSet")] public SwitchParameter CNotMatch { get; set; }
    [Parameter(ParameterSetName = "EqualSet"), Alias("IContains")] public SwitchParameter Contains { get; set; }
    [Parameter(ParameterSetName = "EqualSet")] public SwitchParameter CContains { get; set; }
    [Parameter(ParameterSetName = "EqualSet"), Alias("INotContains")] public SwitchParameter NotContains { get; set; }
    [Parameter(ParameterSetName = "EqualSet")] public SwitchParameter CNotContains { get; set; }
    [Parameter(ParameterSetName = "EqualSet"), Alias("IIn")] public SwitchParameter In { get; set; }
    [Parameter(ParameterSetName = "EqualSet")] public SwitchParameter CIn { get; set; }
    [Parameter(ParameterSetName = "EqualSet"), Alias("INotIn")] public SwitchParameter NotIn { get; set; }
    [Parameter(ParameterSetName = "EqualSet")] public SwitchParameter CNotIn { get; set; }
    [Parameter(ParameterSetName = "EqualSet")] public SwitchParameter Is { get; set; }
    [Parameter(ParameterSetName = "EqualSet")] public SwitchParameter IsNot { get; set; }
    [Parameter(ParameterSetName = "EqualSet")] public SwitchParameter Not { get; set; }

    private static readonly string[] Operators =
    [
        "EQ", "CEQ", "NE", "CNE", "GT", "CGT", "LT", "CLT", "GE", "CGE", "LE", "CLE", "Like", "CLike", "NotLike", "CNotLike", "Match", "CMatch",
        "NotMatch", "CNotMatch", "Contains", "CContains", "NotContains", "CNotContains", "In", "CIn", "NotIn", "CNotIn", "Is", "IsNot", "Not",
    ];

    private string? _operator;
    private bool _ignoreCase;

    protected override void BeginProcessing()
    {
        var given = Operators.Where(o => MyInvocation.BoundParameters.TryGetValue(o, out var on) && LanguagePrimitives.IsTrue(on)).ToList();
        if (given.Count > 1)
            Refuse("AmbiguousParameterSet", "Parameter set cannot be resolved using the specified named parameters. One or more parameters issued cannot be used together or an insufficient number of parameters were provided.");
        var hasValue = MyInvocation.BoundParameters.ContainsKey("Value");
        if (FilterScript is null && given.Count == 0 && hasValue)
            Refuse("OperatorNotSpecified", "An operator is required to compare the two specified values. Include a valid operator in the command, and then try the command again. For example, Get-Process | Where-Object -Property Name -eq Idle");
        if (given.Count == 1 && given[0] != "Not" && !hasValue)
            Refuse("ValueNotSpecifiedForWhereObject", "The specified operator requires both the -Property and -Value parameters. Provide values for both parameters, and then try the command again.");
        _operator = given.FirstOrDefault();
        _ignoreCase = _operator is null || !_operator.StartsWith('C') || _operator == "Contains";
        if (_operator is not null && !_ignoreCase)
            _operator = _operator[1..];
    }

    protected override void ProcessRecord()
    {
        if (InputObject is null && FilterScript is null)
            return;
        if (FilterScript is not null ? LanguagePrimitives.IsTrue(FilterScript.InvokeWithDollarUnder(InputObject)) : Passes())
            WriteObject(InputObject);
    }

    private bool Passes()
    {
        if (Engine.StrictMode && !PropertySpec.Parse(Property).Exists(InputObject!))
        {
            WriteError(new ErrorRecord(new PSArgumentException($"The input name \"{Property}\" cannot be resolved to a property."),
                "PropertyNotFound", ErrorCategory.InvalidArgument, InputObject));
            return false;
        }
        var left = PropertySpec.ByName(InputObject!, Property!);
        return _operator switch
        {
            null => LanguagePrimitives.IsTrue(left),
            "Not" => !LanguagePrimitives.IsTrue(left),
            "Contains" => Has(left, Value),
            "NotContains" => !Has(left, Value),
            "In" => Has(Value, left),
            "NotIn" => !Has(Value, left),
            "Is" => IsOfType(left),
            "IsNot" => !IsOfType(left),
            // An operator applied to a collection gives the elements for which it holds.
            _ => LanguagePrimitives.GetEnumerable(left) is { } many
                ? LanguagePrimitives.IsTrue(many.Cast<object?>().Where(Holds).ToArray())
                : Holds(left),
        };
    }

    private bool Holds(object? left) => _operator switch
    {
        "EQ" => LanguagePrimitives.Equals(left, Value, _ignoreCase),
        "NE" => !LanguagePrimitives.Equals(left, Value, _ignoreCase),
        "GT" => LanguagePrimitives.TryCompare(left, Value, _ignoreCase, out var order) && order > 0,
        "LT" => LanguagePrimitives.TryCompare(left, Value, _ignoreCase, out var order) && order < 0,
        "GE" => LanguagePrimitives.TryCompare(left, Value, _ignoreCase, out var order) && order >= 0,
        "LE" => LanguagePrimitives.TryCompare(left, Value, _ignoreCase, out var order) && order <= 0,
        "Like" => IsLike(left),
        "NotLike" => !IsLike(left),
        "Match" => IsMatch(left),
        _ => !IsMatch(left),
    };

    private bool IsLike(object? left) => WildcardPattern.Get(LanguagePrimitives.ToText(Value), _ignoreCase ? WildcardOptions.IgnoreCase : WildcardOptions.None)
        .IsMatch(LanguagePrimitives.ToText(left));

    private bool IsMatch(object? left) => Regex.IsMatch(LanguagePrimitives.ToText(left), LanguagePrimitives.ToText(Value),
        _ignoreCase ? RegexOptions.IgnoreCase : RegexOptions.None);

    private bool Has(object? container, object? value) => LanguagePrimitives.GetEnumerable(container) is { } many
        ? many.Cast<object?>().Any(x => LanguagePrimitives.Equals(x, value, _ignoreCase))
        : LanguagePrimitives.Equals(container, value, _ignoreCase);

    private bool IsOfType(object? left) => LanguagePrimitives.ConvertTo<Type>(Value).IsInstanceOfType(PSObject.Base(left));

    private void Refuse(string id, string message)
        => ThrowTerminatingError(new ErrorRecord(new PSArgumentException(message), id, ErrorCategory.InvalidArgument, null));
}
