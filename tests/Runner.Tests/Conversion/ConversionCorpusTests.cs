using Runner.Tests.Support;

namespace Runner.Tests.Conversion;

/// <summary>Casts and the order of texts are PowerShell's.</summary>
[Collection(RunnerCollection.Name)]
public sealed class ConversionCorpusTests
{
    public static TheoryData<string> Scripts => CorpusCase.Names();

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Output_is_that_of_PowerShell(string name) => CorpusCase.Verify(name);
}
