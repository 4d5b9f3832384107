namespace DeepLearn.Runner.Testing;

/// <summary>A group of tests.</summary>
[BuiltIn("Context")]
public sealed class ContextCommand : BlockCommandBase
{
    protected override void EndProcessing()
        => Discovery.Require("Context").Block("Context", Name, Body, ForEach, HasForEach, Tag, Skip);
}
