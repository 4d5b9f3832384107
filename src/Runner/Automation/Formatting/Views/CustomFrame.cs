using System.Management.Automation;

namespace DeepLearn.Runner.Formatting;

/// <summary>Parts that stand further right.</summary>
internal sealed class CustomFrame(int leftIndent, int firstLineIndent, IReadOnlyList<CustomPart> parts) : CustomPart
{
    public override void Render(PSObject item, CustomText text)
    {
        text.Indent(leftIndent, firstLineIndent);
        foreach (var part in parts)
            part.Render(item, text);
        text.Indent(-leftIndent, 0);
    }
}
