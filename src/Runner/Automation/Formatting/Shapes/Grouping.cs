namespace DeepLearn.Runner.Formatting;

/// <summary>Notices where the value changes by which objects are grouped.</summary>
internal sealed class Grouping
{
    private readonly PropertyExpression _expression;
    private readonly string? _label;
    private readonly CustomControl? _header;
    private object? _value;
    private bool _any;
    private string? _name;

    private Grouping(PropertyExpression expression, string? label, CustomControl? header)
        => (_expression, _label, _header) = (expression, label, header);

    public static Grouping? For(ViewDefinition? view, FormatOptions? options)
        => options?.GroupBy is { } by ? new Grouping(PropertyExpression.From(by), by.Label, null)
            : view?.GroupBy is { } own ? new Grouping(own.Expression, own.Label, own.Header) : null;

    /// <summary>Takes the object's value; true when it is another than before. An object without the value stays in its group.</summary>
    public bool Changes(PSObject value)
    {
        if (_expression.Evaluate(value) is not { Error: null } found)
            return false;
        var changed = !_any || !Same(found.Value, _value);
        (_value, _any) = (found.Value, true);
        _name = found.Expression.ToString();
        return changed;
    }

    public IReadOnlyList<TextLine>? Header(PSObject first)
    {
        if (!_any)
            return null;
        return _header is not null ? CustomText.Draw(_header, first) : [new TextLine($"   {_label ?? _name}: {ValueText.Format(_value)}")];
    }

    private static bool Same(object? first, object? second)
        => LanguagePrimitives.TryCompare(first, second, ignoreCase: true, out var order)
            ? order == 0
            : string.Equals(LanguagePrimitives.ToText(first), LanguagePrimitives.ToText(second), StringComparison.OrdinalIgnoreCase);
}
