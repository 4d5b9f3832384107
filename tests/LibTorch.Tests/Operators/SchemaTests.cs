using LibTorch.Native;

namespace LibTorch.Tests.Operators;

/// <summary>Every declared operator exists in the installed libtorch and takes what is declared.</summary>
public class SchemaTests
{
    public static TheoryData<string> Names => [.. DeclaredOperators.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void DeclarationFitsTheInstalledLibrary(string name) => Assert.Null(Schema.Difference(DeclaredOperators.All[name]));

    [Fact]
    public void TheFieldIsNamedAfterTheOperator() =>
        Assert.All(DeclaredOperators.All, pair => Assert.Equal(pair.Key, pair.Value.Schema[..pair.Value.Schema.IndexOf('(', StringComparison.Ordinal)].Split("::")[^1].Replace('.', '_')));

    [Fact]
    public void ADeclarationThatDoesNotFitIsSeen()
    {
        var installed = Schema.Parse(DeclaredOperators.All["conv2d"].InstalledSchema);
        Assert.NotEqual(Schema.Parse("conv2d(Tensor input, Tensor weight, int[2] stride=1) -> Tensor").Arguments, installed.Arguments.Take(3));
        Assert.Equal(["Tensor", "Tensor", "Tensor?", "int[2]", "int[2]", "int[2]", "int"], installed.Arguments.Select(a => a.Type));
    }

    [Fact]
    public void AnUnknownOperatorIsRefusedByName()
    {
        var error = Assert.Throws<TorchException>(() => new Op("no_such_operator.Tensor(Tensor self) -> Tensor").InstalledSchema);
        Assert.Contains("aten::no_such_operator.Tensor", error.Message, StringComparison.Ordinal);
    }
}
