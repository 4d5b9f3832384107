namespace DeepLearn.Runner.Testing;

/// <summary>A group of tests.</summary>
[BuiltIn("Describe")]
public sealed class DescribeCommand : BlockCommandBase
{
    protected override void EndProcessing()
        => Discovery.Require("Describe").Block("Describe", Name, Body, ForEach, HasForEach, Tag, Skip);
}
