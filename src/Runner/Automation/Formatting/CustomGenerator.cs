using System.Management.Automation;

namespace DeepLearn.Runner.Formatting;

/// <summary>Free text by a custom view.</summary>
internal sealed class CustomGenerator(FormatView view, FormatOptions? options) : ViewGenerator(view, options)
{
    public override FormatStart Start(PSObject first) => new(FormatShape.Custom);

    public override FormatRecord Entry(PSObject item) => new TextEntry(((CustomControl)View!.Control).Render(item), outOfBand: false);

    public override FormatRecord EntryAlone(PSObject item) => new TextEntry(((CustomControl)View!.Control).Render(item), outOfBand: true);
}
