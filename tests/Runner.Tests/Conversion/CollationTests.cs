using DeepLearn.Runner.Conversion;

namespace Runner.Tests.Conversion;

/// <summary>The order of texts without ICU; the sequence is what ICU's root collation gives.</summary>
public sealed class CollationTests
{
    [Fact]
    public void Letters_come_before_accents_and_accents_before_case()
    {
        Assert.True(Collation.Compare("resume", "r\u00e9sum\u00e9", ignoreCase: false) < 0);
        Assert.True(Collation.Compare("Resume", "r\u00e9sum\u00e9", ignoreCase: false) < 0);
        Assert.True(Collation.Compare("r\u00e9sum\u00e9", "rest", ignoreCase: false) > 0);
        Assert.True(Collation.Compare("a", "A", ignoreCase: false) < 0);
        Assert.Equal(0, Collation.Compare("a", "A", ignoreCase: true));
    }

    [Theory]
    [InlineData("a b", "a_b")]
    [InlineData("a_b", "a-b")]
    [InlineData("a-b", "a1")]
    [InlineData("a10", "a2")]
    [InlineData("a2", "ab")]
    [InlineData("", "a")]
    [InlineData("z", "\u4e00")]
    public void Punctuation_comes_before_digits_and_digits_before_letters(string first, string second)
    {
        Assert.True(Collation.Compare(first, second, ignoreCase: true) < 0);
        Assert.True(Collation.Compare(second, first, ignoreCase: true) > 0);
    }
}
