namespace DeepLearn.Runner.Testing;

/// <summary>Runs after each test, in the test's own scope, whether it passed or not.</summary>
[BuiltIn("AfterEach")]
public sealed class AfterEachCommand() : SetupCommandBase("AfterEach");
