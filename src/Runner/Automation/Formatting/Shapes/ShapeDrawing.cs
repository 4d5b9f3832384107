namespace DeepLearn.Runner.Formatting;

/// <summary>Draws objects in one shape, by a view or by their properties.</summary>
internal abstract class ShapeDrawing(ViewDefinition? view, FormatOptions? options)
{
    protected ViewDefinition? View { get; } = view;
    protected FormatOptions? Options { get; } = options;
    public Grouping? Grouping { get; } = Grouping.For(view, options);

    /// <summary>The drawing for an object: by its view, else by its properties, a table where they are few.</summary>
    public static ShapeDrawing For(PSObject first, ControlShape shape, FormatOptions? options)
    {
        const int MostColumns = 4;
        if (options is not { Properties.Count: > 0 } && FormatTable.Find(first, shape, options?.View) is { } view)
            return Create(view.Control.Shape, view, first, options);
        if (options?.View is { } name)
            throw new PSArgumentException($"The view {name} is not found for {first.InternalTypeNames[0]} objects.", "View");
        if (shape == ControlShape.Any)
        {
            var count = ObjectDisplay.DefaultProperties(first) is { Count: > 0 } shown ? shown.Count : first.DisplayProperties().Count;
            shape = count <= MostColumns ? ControlShape.Table : ControlShape.List;
        }
        return Create(shape, null, first, options);
    }

    public abstract FormatStart Start(PSObject first);

    public abstract EntryBody Draw(PSObject value);

    /// <summary>Whether the drawing was made for objects like this one.</summary>
    public bool Applies(PSObject value) => View is null || FormatTable.Applies(View, value);

    protected static string Text(Cell cell, PSObject value)
        => cell.Expression is null ? cell.Text ?? ""
            : cell.Expression.Evaluate(value) is { Error: null } found ? ValueText.Format(found.Value, cell.FormatString) : "";

    private static ShapeDrawing Create(ControlShape shape, ViewDefinition? view, PSObject first, FormatOptions? options) => shape switch
    {
        ControlShape.Table => new TableDrawing(view, first, options),
        ControlShape.List => new ListDrawing(view, options),
        _ => new CustomDrawing(view ?? throw new PSNotSupportedException(
            $"Format-Custom of {first.InternalTypeNames[0]} objects, which have no custom view, is not supported by the runner; run this with PowerShell 7.6 or later."), options),
    };
}
