namespace DeepLearn.Runner.Formatting;

/// <summary>Draws objects in one shape, by a view or by their properties.</summary>
internal abstract class Drawing(ViewDefinition? view, FormatOptions? options)
{
    protected ViewDefinition? View { get; } = view;
    protected FormatOptions? Options { get; } = options;
    public Grouping? Grouping { get; } = Grouping.For(view, options);

    /// <summary>The drawing for an object: by its view, else by its properties, a table where they are few.</summary>
    public static Drawing For(PSObject first, ControlShape shape, FormatOptions? options)
    {
        const int MostColumns = 4;
        var view = options is { Properties.Count: > 0 } ? null : FormatTable.Find(first, shape);
        if (view is null && shape == ControlShape.Any)
        {
            var count = ObjectDisplay.DefaultProperties(first) is { Count: > 0 } shown ? shown.Count : first.DisplayProperties().Count;
            shape = count <= MostColumns ? ControlShape.Table : ControlShape.List;
        }
        return (view?.Control.Shape ?? shape) switch
        {
            ControlShape.Table => new TableDrawing(view, first, options),
            ControlShape.List => new ListDrawing(view, options),
            _ => new TextDrawing(view!, options),
        };
    }

    public abstract FormatPacket.Start Start(PSObject first);

    public abstract FormatPacket Draw(PSObject value);

    /// <summary>Whether the drawing was made for objects like this one.</summary>
    public bool Applies(PSObject value) => View is null || FormatTable.Applies(View, value);
}
