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
        var shape = entry.GetProperty("shape").Deserialize<long[]>()!;
        var values = entry.GetProperty("values").GetString()!.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var flat = values is ["range", var factor]
            ? arange(shape.Aggregate(1L, (product, size) => product * size), dtype: ScalarType.Float64) * Number(factor)
            : is_complex(type) ? complex(Numbers(values.Select(value => value.Split(';')[0])), Numbers(values.Select(value => value.Split(';')[1])))
            : type == ScalarType.Int64 ? tensor(values.Select(value => long.Parse(value, CultureInfo.InvariantCulture)).ToArray())
            : Numbers(values);
        var made = flat.to(type).reshape(shape);
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
    public void A_parameter_says_so() => Assert.Equal(
        "Parameter containing:\ntensor([1., 1.], requires_grad=True)", TensorFormatter.Format(new TorchSharp.Modules.Parameter(ones(2))));

    [Fact]
    public void A_tensor_without_data_tells_its_shape() =>
        Assert.Equal("tensor(..., device='meta', size=(2,), dtype=torch.int64)", TensorFormatter.Format(zeros(2, dtype: ScalarType.Int64, device: new Device("meta"))));

    [Fact]
    public void A_disposed_tensor_says_so()
    {
        var gone = zeros(2);
        gone.Dispose();
        Assert.Equal(gone.ToString(), TensorFormatter.Format(gone));
    }

    private static Tensor Numbers(IEnumerable<string> texts) => tensor(texts.Select(Number).ToArray(), dtype: ScalarType.Float64);

    private static double Number(string text) => text switch
    {
        "True" => 1,
        "False" => 0,
        "inf" => double.PositiveInfinity,
        "-inf" => double.NegativeInfinity,
        "nan" => double.NaN,
        _ => double.Parse(text, CultureInfo.InvariantCulture),
    };

    private static List<JsonElement> All()
    {
        using var file = File.OpenRead(Reference.PathOf("printing.json"));
        return [.. JsonSerializer.Deserialize<JsonElement[]>(file)!];
    }
}
