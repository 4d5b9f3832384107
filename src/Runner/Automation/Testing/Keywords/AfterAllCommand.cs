namespace DeepLearn.Runner.Testing;

/// <summary>Runs once after the tests of a block, whether they passed or not.</summary>
[BuiltIn("AfterAll")]
public sealed class AfterAllCommand() : SetupCommandBase("AfterAll");
