using DeepLearn.Runner.Syntax;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace Runner.Tests.Syntax;

/// <summary>A tree that is printed and parsed again is the same tree: those of all corpus scripts, and made-up ones.</summary>
public class PrintAndParseTests
{
    [Fact]
    public void ScriptsOfTheCorpus()
    {
        int count = 0;
        foreach (string file in CorpusTests.Scripts())
        {
            if (Parsed(File.ReadAllText(file)) is { } tree)
            {
                Verify(tree, file);
                count++;
            }
        }
        Assert.True(count > 300, $"only {count} scripts could be parsed");
    }

    // The seed is fixed, so that every run is the same; a failure prints it with the script.
    [Fact]
    public void MadeUpScripts() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(20261122, 13), FSharpOption<int>.None))),
        Prop.ForAll(Arb.From(Scripts.Any), script => Verify(Parser.Parse(script), script)));

    private static ScriptBlockAst? Parsed(string text)
    {
        try
        {
            return Parser.Parse(text);
        }
        catch (SyntaxException)
        {
            return null;
        }
    }

    private static void Verify(ScriptBlockAst tree, string origin)
    {
        string text = AstPrinter.PrintScript(tree);
        string again;
        try
        {
            again = AstShape.Of(Parser.Parse(text) with { Requires = tree.Requires });
        }
        catch (Exception e)
        {
            throw new InvalidOperationException($"{origin}\nwas printed as\n{text}", e);
        }
        Assert.True(AstShape.Of(tree) == again, $"{origin}\nwas printed as\n{text}\n{AstShape.Of(tree)}\n{again}");
    }
}
