namespace Runner.Tests.Support;

/// <summary>Tests that run scripts change the current folder, so they run one after another.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class RunnerCollection
{
    public const string Name = "Runner";
}
