using System.Globalization;
using System.Text.Json;
using DeepLearn.Tensors;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Tests.Tensors;

public sealed class TensorFormatterTests : IDisposable
{
    private readonly DisposeScope _scope = NewDisposeScope();

    public void Dispose() => _scope.Dispose();

    public static TheoryData<string> Cases => new(All().Select(entry => entry.GetProperty("name").GetString()!));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Text_is_PyTorchs(string name)
    {
        var entry = All().Single(candidate => candidate.GetProperty("name").GetString() == name);
        var type = TensorTypes.Parse(entry.GetProperty("dtype").GetString()!);
        var values = entry.GetProperty("values").GetString()!.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var flat = type == ScalarType.Int64
            ? tensor(values.Select(value => long.Parse(value, CultureInfo.InvariantCulture)).ToArray())
            : tensor(values.Select(Number).ToArray(), dtype: ScalarType.Float64);
        var made = flat.to(type).reshape(entry.GetProperty("shape").Deserialize<long[]>()!);
        made.requires_grad = entry.GetProperty("requires_grad").GetBoolean();
        Assert.Equal(entry.GetProperty("text").GetString(), TensorFormatter.Format(made));
    }

    [Fact]
    public void A_view_prints_its_own_order() =>
        Assert.Equal("tensor([[0, 2],\n        [1, 3]])", TensorFormatter.Format(arange(4).reshape(2, 2).t()));

    [Fact]
    public void A_result_names_the_function_of_its_gradient()
    {
        var leaf = ones(2, 1).requires_grad_();
        Assert.Equal("tensor([[1.],\n        [1.]], grad_fn=<MulBackward0>)", TensorFormatter.Format(leaf * leaf));
        Assert.Equal("tensor(2., grad_fn=<SumBackward0>)", TensorFormatter.Format(leaf.sum()));
        Assert.Equal("tensor([1., 1.], grad_fn=<ReshapeAliasBackward0>)", TensorFormatter.Format(leaf.reshape(2)));
    }

    [Fact]
    public void Complex_and_disposed_tensors_tell_what_they_are()
    {
        Assert.Contains("ComplexFloat32", TensorFormatter.Format(zeros(2, dtype: ScalarType.ComplexFloat32)), StringComparison.Ordinal);
        var gone = zeros(2);
        gone.Dispose();
        Assert.Equal(gone.ToString(), TensorFormatter.Format(gone));
    }

    private static double Number(string text) => text switch
    {
        "True" => 1,
        "False" => 0,
        "inf" => double.PositiveInfinity,
        "-inf" => double.NegativeInfinity,
        _ => double.Parse(text, CultureInfo.InvariantCulture),
    };

    private static List<JsonElement> All()
    {
        using var file = File.OpenRead(Reference.PathOf("printing.json"));
        return [.. JsonSerializer.Deserialize<JsonElement[]>(file)!];
    }
}
