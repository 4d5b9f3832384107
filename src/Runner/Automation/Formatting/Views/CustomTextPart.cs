using System.Management.Automation;

namespace DeepLearn.Runner.Formatting;

/// <summary>A fixed text.</summary>
internal sealed class CustomTextPart(string fixedText) : CustomPart
{
    public override void Render(PSObject item, CustomText text) => text.Append(fixedText);
}
