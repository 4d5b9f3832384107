using DeepLearn.Runner.Syntax;

namespace Runner.Tests.Syntax;

/// <summary>Text that is no PowerShell: the error says what is missing and where.</summary>
public class SyntaxErrorTests
{
    [Theory]
    [InlineData("if ($x { 1 }", "MissingEndParenthesisAfterStatement", 1, 8)]
    [InlineData("function f {", "MissingEndCurlyBrace", 1, 12)]
    [InlineData("'abc", "TerminatorExpectedAtEndOfString", 1, 1)]
    [InlineData("\"abc $(1", "MissingEndParenthesisInSubexpression", 1, 9)]
    [InlineData("1 +", "ExpectedValueExpression", 1, 4)]
    [InlineData("@{ a 1 }", "MissingEqualsInHashLiteral", 1, 6)]
    [InlineData("@{ a = 1; A = 2 }", "DuplicateKeyInHashLiteral", 1, 11)]
    [InlineData("try { 1 }", "MissingCatchOrFinally", 1, 10)]
    [InlineData("1 | 2", "ExpressionsMustBeFirstInPipeline", 1, 5)]
    [InlineData("1 = 2", "InvalidLeftHandSide", 1, 1)]
    [InlineData("do { 1 }", "MissingWhileOrUntilInDoWhile", 1, 9)]
    [InlineData("\"$a: b\"", "InvalidVariableReferenceWithDrive", 1, 2)]
    [InlineData("$x\n'y' 'z'", "UnexpectedToken", 2, 5)]
    [InlineData("<# open", "MissingTerminatorMultiLineComment", 1, 1)]
    [InlineData("a < b", "RedirectionNotSupported", 1, 3)]
    [InlineData("f(1,", "MissingExpressionAfterToken", 1, 5)]
    [InlineData("5++", "OperatorRequiresVariableOrProperty", 1, 1)]
    public void HasIdAndPlace(string script, string id, int line, int column)
    {
        var error = Assert.Throws<SyntaxException>(() => Parser.Parse(script));
        Assert.Equal((id, line, column), (error.ErrorId, error.Extent.StartLineNumber, error.Extent.StartColumnNumber));
    }

    /// <summary>Damaged scripts give a tree or an error with a place, never anything else.</summary>
    [Fact]
    public void DamagedScriptsNeverCrashTheParser()
    {
        var random = new Random(20);
        string[] scripts = [.. CorpusTests.Scripts().Select(File.ReadAllText)];
        string[] pieces = ["(", ")", "{", "}", "\"", "'", "@", "$", "$(", "`", "|", "&", ";", "\n", "-", "[", "]", "<#", "@'\n", "if", "1kb", ",", "..", "::", ">", "\0"];
        for (int i = 0; i < 3000; i++)
        {
            string text = scripts[random.Next(scripts.Length)];
            for (int change = random.Next(1, 4); change > 0; change--)
            {
                int at = random.Next(text.Length), length = Math.Min(random.Next(0, 6), text.Length - at);
                text = text[..at] + pieces[random.Next(pieces.Length)] + text[(at + length)..];
            }
            try
            {
                Parser.Parse(text);
            }
            catch (SyntaxException e)
            {
                string[] lines = text.Split('\n');
                Assert.InRange(e.Extent.StartLineNumber, 1, lines.Length);
                Assert.InRange(e.Extent.StartColumnNumber, 1, lines[e.Extent.StartLineNumber - 1].Length + 1);
            }
        }
    }
}
