using FsCheck.Fluent;

namespace LibTorch.Tests.Properties;

public class LawsTests
{
    [Fact]
    public void ALawThatDoesNotHoldFailsWithTheValueAndTheSeed()
    {
        var error = Assert.ThrowsAny<Exception>(() => Laws.Hold(Gen.Choose(0, 1000), number => Assert.True(number < 900)));
        Assert.Contains("20261122,13", error.Message, StringComparison.Ordinal);
    }
}
