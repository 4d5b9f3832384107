using DeepLearn.Errors;
using DeepLearn.Tensors;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Tests.Tensors;

public sealed class TensorFactoryTests : IDisposable
{
    private readonly DisposeScope _scope = NewDisposeScope();

    public void Dispose() => _scope.Dispose();

    public static TheoryData<object?, string> Values => new()
    {
        { 7, "tensor(7)" },
        { 1.5, "tensor(1.5000)" },
        { true, "tensor(True)" },
        { new object[] { 1, 2L, (byte)3 }, "tensor([1, 2, 3])" },
        { new object[] { 1, 2.5 }, "tensor([1.0000, 2.5000])" },
        { new object[] { true, 2 }, "tensor([1, 2])" },
        { new object[] { new object[] { 1, 2 }, new List<int> { 3, 4 } }, "tensor([[1, 2],\n        [3, 4]])" },
        { new[,] { { 1.0, 2 }, { 3, 4 } }, "tensor([[1., 2.],\n        [3., 4.]], dtype=torch.float64)" },
        { Array.Empty<object>(), "tensor([])" },
        { new object[] { 2, "-3" }, "tensor([ 2, -3])" },
        { new object[] { 2, "-3.4" }, "tensor([ 2.0000, -3.4000])" },
        { 0.5m, "tensor(0.5000)" },
        { long.MaxValue, "tensor(9223372036854775807)" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Type_and_shape_come_from_the_values(object? values, string text) =>
        Assert.Equal(text, TensorFormatter.Format(TensorFactory.FromValues(values)));

    [Fact]
    public void Type_and_shape_can_be_chosen()
    {
        Assert.Equal("tensor([[1, 2, 3],\n        [4, 5, 6]], dtype=torch.int8)",
            TensorFormatter.Format(TensorFactory.FromValues(Enumerable.Range(1, 6), [2, -1], ScalarType.Int8)));
        Assert.Equal(0.1, TensorFactory.FromValues(0.1, type: ScalarType.Float64).item<double>());
    }

    public static TheoryData<object?, long[]?, string, string> Wrong => new()
    {
        { new object[] { new[] { 1, 2 }, new[] { 3 } }, null, "RaggedTensor", "[1] has 1 values, where the first has 2 values" },
        { new object[] { new[] { 1, 2 }, 3 }, null, "RaggedTensor", "[1] has a single value, where the first has 2 values" },
        { new object[] { 1, new[] { 3 } }, null, "RaggedTensor", "[1] has 1 values, where the first has a single value" },
        { new object?[] { 1, "two" }, null, "InvalidValue", "The value 'two' at [1]" },
        { new object?[] { 1, null }, null, "InvalidValue", "The value null at [1]" },
        { null, null, "InvalidValue", "The value null at the top" },
        { new[] { 1, 2, 3 }, new long[] { 2, 2 }, "InvalidShape", "There are 3 values" },
        { new[] { 1, 2, 3 }, new long[] { 2, -1 }, "InvalidShape", "cannot have the shape [2, -1]" },
        { new[] { 1, 2, 3, 4, 5, 6 }, new long[] { -2, -3 }, "InvalidShape", "cannot have the shape [-2, -3]" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Wrong_values_are_named_by_their_place(object? values, long[]? shape, string id, string message)
    {
        var error = Assert.Throws<DeepLearnException>(() => TensorFactory.FromValues(values, shape));
        Assert.Equal(id, error.Id);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Arrays_of_one_type_keep_it()
    {
        Assert.Equal(ScalarType.Float64, TensorFactory.FromValues(new[] { 1.0, 2 }).dtype);
        Assert.Equal(ScalarType.Int32, TensorFactory.FromValues(new int[,] { { 1 }, { 2 } }).dtype);
        Assert.Equal(ScalarType.Float16, TensorFactory.FromValues(new object[] { new[] { (Half)1 }, new[] { (Half)2 } }).dtype);
        Assert.Equal(ScalarType.Int64, TensorFactory.FromValues(new object[] { new[] { 1 }, new[] { 2L } }).dtype);
        Assert.Equal(ScalarType.Int64, TensorFactory.FromValues(new object[] { new object[] { 1 }, new object[] { 2 } }).dtype);
    }

    [Fact]
    public void Tensors_are_copied_and_stacked()
    {
        var one = tensor([1L, 2]);
        var copy = TensorFactory.FromValues(one);
        one.add_(1);
        Assert.Equal("tensor([1, 2])", TensorFormatter.Format(copy));
        Assert.Equal("tensor([[2, 3],\n        [1, 2]])", TensorFormatter.Format(TensorFactory.FromValues(new object[] { one, copy })));
        Assert.Equal("RaggedTensor", Assert.Throws<DeepLearnException>(() => TensorFactory.FromValues(new object[] { one, ones(3) })).Id);
        Assert.Equal("InvalidValue", Assert.Throws<DeepLearnException>(() => TensorFactory.FromValues(new object[] { one, 1 })).Id);
    }

    [Theory]
    [InlineData("zeros", "tensor([[0., 0.],\n        [0., 0.]])")]
    [InlineData("Ones", "tensor([[1., 1.],\n        [1., 1.]])")]
    [InlineData("Eye", "tensor([[1., 0.],\n        [0., 1.]])")]
    [InlineData("-1.5", "tensor([[-1.5000, -1.5000],\n        [-1.5000, -1.5000]])")]
    [InlineData("2", "tensor([[2, 2],\n        [2, 2]])")]
    public void Kinds_fill(string kind, string text) => Assert.Equal(text, TensorFormatter.Format(Make(kind, 2, 2)));

    [Fact]
    public void Random_kinds_follow_the_generator()
    {
        manual_seed(1);
        var first = Make("Normal", 1000);
        manual_seed(1);
        Assert.Equal(0, (first - Make("Randn", 1000)).abs().sum().item<float>());
        var uniform = Make("Uniform", 1000);
        Assert.InRange(uniform.min().item<float>(), 0, 0.05);
        Assert.InRange(uniform.max().item<float>(), 0.95, 1);
    }

    [Fact]
    public void Every_kind_says_what_it_needs()
    {
        foreach (var kind in TensorKinds.All)
            Assert.Equal("MissingArgument", Assert.Throws<DeepLearnException>(() => TensorKinds.Make(kind.Name, new Dictionary<string, object?>())).Id);
    }

    [Fact]
    public void Wrong_kinds_shapes_and_types_are_named()
    {
        Assert.Equal("UnknownTensorKind", Assert.Throws<DeepLearnException>(() => Make("Twos", 2)).Id);
        Assert.Equal("InvalidShape", Assert.Throws<DeepLearnException>(() => Make("Eye", 2, 2, 2)).Id);
        Assert.Equal("InvalidShape", Assert.Throws<DeepLearnException>(() => Make("Ones", -2)).Id);
        Assert.Contains("float32", Assert.Throws<DeepLearnException>(() => TensorTypes.Parse("float31")).Message, StringComparison.Ordinal);
    }

    private static Tensor Make(string kind, params long[] shape) => TensorKinds.Make(kind, new Dictionary<string, object?> { ["Shape"] = shape });
}
