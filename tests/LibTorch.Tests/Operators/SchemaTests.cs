using System.Reflection;
using LibTorch.Native;

namespace LibTorch.Tests.Operators;

/// <summary>Every declared operator exists in the installed libtorch and takes what is declared.</summary>
public class SchemaTests
{
    private static readonly IReadOnlyDictionary<string, Op> Declared = typeof(Aten)
        .GetFields(BindingFlags.Static | BindingFlags.NonPublic)
        .Where(field => field.FieldType == typeof(Op))
        .ToDictionary(field => field.Name, field => (Op)field.GetValue(null)!);

    public static TheoryData<string> Names => [.. Declared.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void DeclarationFitsTheInstalledLibrary(string name)
    {
        var op = Declared[name];
        var declared = Schema.Parse(op.Schema);
        var installed = Schema.Parse(op.InstalledSchema);

        Assert.Equal(declared.Arguments.Select(a => a.Type), installed.Arguments.Take(declared.Arguments.Count).Select(a => a.Type));
        Assert.All(installed.Arguments.Skip(declared.Arguments.Count), added => Assert.True(added.HasDefault, $"new argument without a default: {op.InstalledSchema}"));
        Assert.All(declared.Arguments.Zip(installed.Arguments), pair => Assert.True(!pair.First.HasDefault || pair.Second.HasDefault, op.InstalledSchema));
        Assert.Equal(declared.Results, installed.Results);
    }

    [Fact]
    public void TheFieldIsNamedAfterTheOperator() =>
        Assert.All(Declared, pair => Assert.Equal(pair.Key, pair.Value.Schema[..pair.Value.Schema.IndexOf('(', StringComparison.Ordinal)].Replace('.', '_')));

    [Fact]
    public void ADeclarationThatDoesNotFitIsSeen()
    {
        var installed = Schema.Parse(Declared["conv2d"].InstalledSchema);
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
