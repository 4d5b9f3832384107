using Runner.Tests.Support;

namespace Runner.Tests.Formatting;

/// <summary>Views and the Format and Out commands draw what PowerShell's draw.</summary>
[Collection(RunnerCollection.Name)]
public sealed class FormattingCorpusTests
{
    public static TheoryData<string> Scripts => CorpusCase.Names();

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Output_is_that_of_PowerShell(string name) => CorpusCase.Verify(name);
}
