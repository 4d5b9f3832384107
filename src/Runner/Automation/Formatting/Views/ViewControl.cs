namespace DeepLearn.Runner.Formatting;

/// <summary>What a view draws; each part of it may be for some types only.</summary>
internal abstract record ViewControl(ControlShape Shape)
{
    /// <summary>Rows of cells below headers.</summary>
    internal sealed record Table(IReadOnlyList<Header> Headers, IReadOnlyList<Entry<Row>> Rows, bool AutoSize, bool HideHeaders)
        : ViewControl(ControlShape.Table);

    /// <summary>Labelled values.</summary>
    internal sealed record List(IReadOnlyList<Entry<IReadOnlyList<Item>>> Entries) : ViewControl(ControlShape.List);

    /// <summary>Free text.</summary>
    internal sealed record Text(IReadOnlyList<Entry<Func<PSObject, IEnumerable<TextLine>>>> Entries) : ViewControl(ControlShape.Custom)
    {
        public IEnumerable<TextLine> Draw(PSObject value) => FormatTable.Select(Entries, value)(value);
    }

    /// <summary>A part for the types named; no names means for all others.</summary>
    internal sealed record Entry<T>(IReadOnlyList<string> TypeNames, T Part);

    /// <summary>The head of a column; width 0 means that the contents decide.</summary>
    internal sealed record Header(string? Label, int Width, Alignment Alignment);

    /// <summary>The cells of a row, whose texts may go on in further lines.</summary>
    internal sealed record Row(IReadOnlyList<Cell> Cells, bool Wrap);

    /// <summary>A labelled value, left out where its condition is not true.</summary>
    internal sealed record Item(string? Label, PropertySpec? Condition, Cell Cell);

    /// <summary>A property's value; nothing where its getter fails.</summary>
    internal sealed record Cell(PropertySpec? Property, string? FormatString, Alignment Alignment)
    {
        public string Text(PSObject value) => Property is null ? "" : Property.TryGetValue(value, out var found) ? ValueText.Format(found, FormatString) : "";
    }
}
