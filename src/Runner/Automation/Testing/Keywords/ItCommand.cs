namespace DeepLearn.Runner.Testing;

/// <summary>A test.</summary>
[BuiltIn("It")]
public sealed class ItCommand : BlockCommandBase
{
    protected override void EndProcessing() => Discovery.Require("It").Test(Name, Body, ForEach, HasForEach, Tag, Skip);
}
