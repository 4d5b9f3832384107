namespace DeepLearn.Runner.Testing;

/// <summary>Runs before each test, in the test's own scope.</summary>
[BuiltIn("BeforeEach")]
public sealed class BeforeEachCommand() : SetupCommandBase("BeforeEach");
