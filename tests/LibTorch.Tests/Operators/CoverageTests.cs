using Xunit.Abstractions;

namespace LibTorch.Tests.Operators;

/// <summary>No operator is bound without a test, and the table of them is written where the build prints it.</summary>
public class CoverageTests(ITestOutputHelper output)
{
    [Fact]
    public void EveryBoundOperatorIsReachedByATest()
    {
        var coverage = OperatorCoverage.Measure();
        var table = coverage.ToTable();
        output.WriteLine(table);
        var folder = Path.Combine(Root(), "artifacts", "test-results");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "operators.md"), table + "\n");

        Assert.True(!coverage.Missing.Any(), "bound, but reached by no reference case and no check of their own: " + string.Join(", ", coverage.Missing));
    }

    [Fact]
    public void ACalledOperatorIsSeenAndOthersAreNot()
    {
        using var x = TorchSharp.torch.ones(2);
        Assert.Equal(["neg"], DeclaredOperators.CalledBy(() => x.neg().Dispose()));
        Assert.Empty(DeclaredOperators.CalledBy(() => { }));
    }

    /// <summary>The checkout that this was built from.</summary>
    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "DeepLearn.slnx")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("the tests run outside a checkout");
        }
        return folder;
    }
}
