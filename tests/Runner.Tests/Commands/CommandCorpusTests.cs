using Runner.Tests.Support;

namespace Runner.Tests.Commands;

/// <summary>The built-in commands write what PowerShell's write.</summary>
[Collection(RunnerCollection.Name)]
public sealed class CommandCorpusTests
{
    public static TheoryData<string> Scripts => CorpusCase.Names();

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Output_is_that_of_PowerShell(string name) => CorpusCase.Verify(name);
}
