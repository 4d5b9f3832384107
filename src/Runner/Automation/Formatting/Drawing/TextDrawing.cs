namespace DeepLearn.Runner.Formatting;

/// <summary>Draws objects as free text, as their view says.</summary>
internal sealed class TextDrawing(ViewDefinition view, FormatOptions? options) : Drawing(view, options)
{
    public override FormatPacket.Start Start(PSObject first) => new(ControlShape.Custom);

    public override FormatPacket Draw(PSObject value) => new FormatPacket.Lines(((ViewControl.Text)View!.Control).Draw(value));
}
