using System.Management.Automation;

namespace DeepLearn.Runner.Formatting;

/// <summary>A piece of a custom layout.</summary>
internal abstract class CustomPart
{
    public abstract void Render(PSObject item, CustomText text);
}
