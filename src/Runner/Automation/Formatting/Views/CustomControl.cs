using System.Management.Automation;
using System.Text;

namespace DeepLearn.Runner.Formatting;

/// <summary>A layout of texts, values and indented frames.</summary>
internal sealed class CustomControl(IReadOnlyList<CustomEntry> entries) : ViewControl
{
    public string Render(PSObject item)
    {
        var text = new CustomText();
        Render(item, text);
        return text.ToString();
    }

    internal void Render(PSObject item, CustomText text)
    {
        foreach (var part in TypeSelection.Choose(entries, e => e.TypeNames, item).Parts)
            part.Render(item, text);
    }
}
