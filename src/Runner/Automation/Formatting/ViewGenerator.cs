using System.Management.Automation;

namespace DeepLearn.Runner.Formatting;

/// <summary>Makes the records of one table or list.</summary>
internal abstract class ViewGenerator(FormatView? view, FormatOptions? options)
{
    private object? _group;

    protected FormatView? View { get; } = view;

    protected FormatOptions? Options { get; } = options;

    /// <summary>Without a view the first object's properties are used for all.</summary>
    public static ViewGenerator For(PSObject first, FormatShape shape, FormatOptions? options)
    {
        var asked = options is { Properties.Length: > 0 };
        var view = asked ? null : FormatTable.Find(first.InternalTypeNames, shape, options?.ViewName);
        if (view is null && options?.ViewName is { } name && !asked)
            throw new RuntimeException("FormatViewNotFound", ErrorCategory.ObjectNotFound, name, $"The view name {name} cannot be found.");
        if (view is not null)
            return For(view, first, options);
        if (shape == FormatShape.Undefined)
            shape = DefaultProperties(first).Count <= 4 ? FormatShape.Table : FormatShape.List;
        return shape == FormatShape.Table ? new TableGenerator(null, options, first) : new ListGenerator(null, options);
    }

    public static ViewGenerator For(FormatView view, PSObject first, FormatOptions? options) => view.Control switch
    {
        TableControl => new TableGenerator(view, options, first),
        ListControl => new ListGenerator(view, options),
        _ => new CustomGenerator(view, options),
    };

    public abstract FormatStart Start(PSObject first);

    public abstract FormatRecord Entry(PSObject item);

    /// <summary>The entry as it is shown outside any table or list.</summary>
    public virtual FormatRecord EntryAlone(PSObject item) => Entry(item);

    public bool Applies(PSObject item) => View is null || item.InternalTypeNames.Any(View.AppliesTo);

    /// <summary>True when the object belongs to another group than the one before.</summary>
    public bool UpdateGroup(PSObject item)
    {
        if (Grouping is not { } grouping)
            return false;
        var value = grouping.ValueOrNull(item);
        var changed = !LanguagePrimitives.TryCompare(value, _group, true, out var order) || order != 0;
        _group = value;
        return changed;
    }

    public string? Heading(PSObject first)
    {
        if (Grouping is not { } grouping)
            return null;
        if (Options?.GroupBy is null && View?.GroupBy?.Control is { } control)
            return control.Render(first);
        return $"   {grouping.Name}: {ValueText.Format(_group, null, inTable: false)}";
    }

    private PropertySpec? Grouping => Options?.GroupBy ?? View?.GroupBy?.Key;

    /// <summary>The properties shown where nothing says which: the type's default set, else all.</summary>
    protected static IReadOnlyList<string> DefaultProperties(PSObject item)
        => TypeTable.DefaultDisplay(item.InternalTypeNames) is { } names ? names : [.. item.Properties.Select(p => p.Name)];

    protected PropertySpec[] ChosenProperties(PSObject first) => Options is { Properties.Length: > 0 }
        ? [.. Options.Properties.SelectMany(p => p.Expand(first))]
        : [.. DefaultProperties(first).Select(n => PropertySpec.Parse(n))];
}
