namespace DeepLearn.Runner.Formatting;

/// <summary>Draws objects as free text, as their view says.</summary>
internal sealed class CustomDrawing(ViewDefinition view, FormatOptions? options) : ShapeDrawing(view, options)
{
    public override FormatStart Start(PSObject first) => new(ControlShape.Custom);

    public override EntryBody Draw(PSObject value) => new EntryBody.Lines(CustomText.Draw((CustomControl)View!.Control, value));
}
