namespace DeepLearn.Runner.Testing;

/// <summary>Runs once before the tests of a block; its variables are seen by them.</summary>
[BuiltIn("BeforeAll")]
public sealed class BeforeAllCommand() : SetupCommandBase("BeforeAll");
