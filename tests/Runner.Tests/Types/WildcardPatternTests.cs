using System.Management.Automation;

namespace Runner.Tests.Types;

public sealed class WildcardPatternTests
{
    [Theory]
    [InlineData("a*c", "abbc", true)]
    [InlineData("a?c", "abc", true)]
    [InlineData("a?c", "ac", false)]
    [InlineData("[a-c]x", "bx", true)]
    [InlineData("[!a]", "!", true)]
    [InlineData("[^a]", "b", false)]
    [InlineData("a[-]b", "a-b", true)]
    [InlineData("a]", "a]", true)]
    [InlineData("`*", "*", true)]
    [InlineData("`*", "x", false)]
    [InlineData("a.c", "abc", false)]
    [InlineData("*", "", true)]
    public void Matches(string pattern, string text, bool expected) => Assert.Equal(expected, new WildcardPattern(pattern).IsMatch(text));

    [Fact]
    public void An_open_bracket_is_not_valid() => Assert.Throws<WildcardPatternException>(() => new WildcardPattern("a["));

    [Fact]
    public void Escape_and_unescape_are_inverse()
    {
        Assert.Equal("a`*b`[c`]", WildcardPattern.Escape("a*b[c]"));
        Assert.Equal("a*b[c]", WildcardPattern.Unescape(WildcardPattern.Escape("a*b[c]")));
    }
}
