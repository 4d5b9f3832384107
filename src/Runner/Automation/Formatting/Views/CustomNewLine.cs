using System.Management.Automation;

namespace DeepLearn.Runner.Formatting;

/// <summary>The end of a line, or several.</summary>
internal sealed class CustomNewLine(int count) : CustomPart
{
    public override void Render(PSObject item, CustomText text)
    {
        for (var i = 0; i < count; i++)
            text.NewLine();
    }
}
