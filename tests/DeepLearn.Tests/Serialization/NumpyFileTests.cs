using System.Collections.Specialized;
using DeepLearn.Errors;
using DeepLearn.Serialization;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Tests.Serialization;

/// <summary>Files that NumPy wrote.</summary>
public sealed class NumpyFileTests : IDisposable
{
    private readonly DisposeScope _scope = NewDisposeScope();

    public void Dispose() => _scope.Dispose();

    [Theory]
    [InlineData("c_order.npy", ScalarType.Float32, new long[] { 2, 3 })]
    [InlineData("version2.npy", ScalarType.Float32, new long[] { 2, 3 })]
    [InlineData("version3.npy", ScalarType.Float32, new long[] { 2, 3 })]
    [InlineData("fortran.npy", ScalarType.Int32, new long[] { 2, 3, 4 })]
    public void Arrays_are_read_in_their_logical_order(string file, ScalarType type, long[] shape)
    {
        var array = Load<Tensor>(file);
        Assert.Equal(type, array.dtype);
        Assert.Equal(shape, array.shape);
        Assert.Equal(Enumerable.Range(0, (int)array.numel()).Select(number => (double)number), Reference.Numbers(array));
    }

    [Fact]
    public void Scalars_and_empty_arrays_are_read()
    {
        Assert.Equal(2.5, Load<Tensor>("scalar.npy").item<double>());
        var empty = Load<Tensor>("empty.npy");
        Assert.Equal([0, 3], empty.shape);
        Assert.Equal(ScalarType.Int64, empty.dtype);
    }

    [Fact]
    public void Every_type_is_read_in_either_byte_order()
    {
        var arrays = Load<OrderedDictionary>("types.npz");
        Assert.Equal(30, arrays.Count);
        foreach (var (name, type) in Types)
        {
            foreach (var order in new[] { "little", "big" })
            {
                var array = (Tensor)arrays[$"{order}/{name}"]!;
                Assert.Equal(type, array.dtype);
                Assert.Equal([2, 3], array.shape);
                Assert.Equal(type == ScalarType.Bool ? [0, 1, 1, 1, 1, 1] : [0, 1, 2, 3, 100, 7], Reference.Numbers(array));
            }
        }
        Assert.Equal([0, 32768, 65535], Reference.Numbers((Tensor)arrays["u2/large"]!));
        Assert.Equal([0, 2147483648, 4294967295], Reference.Numbers((Tensor)arrays["u4/large"]!));
    }

    [Fact]
    public void Compressed_archives_are_read()
    {
        var arrays = Load<OrderedDictionary>("deflated.npz");
        Assert.Equal(["zeros", "ramp"], arrays.Keys.Cast<string>());
        Assert.Equal([100, 10], ((Tensor)arrays["zeros"]!).shape);
        Assert.Equal(499500, ((Tensor)arrays["ramp"]!).sum().item<long>());
    }

    [Theory]
    [InlineData("objects.npy", "'|O': Python objects")]
    [InlineData("text.npy", "'<U3': text")]
    [InlineData("dates.npy", "'<M8[D]': dates")]
    [InlineData("records.npy", "records of named fields")]
    [InlineData("long_double.npy", "'<f16': elements that no tensor holds")]
    [InlineData("too_large.npy", "above the largest int64")]
    public void What_no_tensor_holds_is_refused_by_name(string file, string message)
    {
        var error = Assert.Throws<DeepLearnException>(() => Load<Tensor>(file));
        Assert.Equal("FileRefused", error.Id);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Contains("Convert", error.Message, StringComparison.Ordinal);
        Assert.Contains(file, error.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<(string Name, ScalarType Type)> Types =>
    [
        ("f2", ScalarType.Float16), ("f4", ScalarType.Float32), ("f8", ScalarType.Float64), ("i1", ScalarType.Int8), ("i2", ScalarType.Int16),
        ("i4", ScalarType.Int32), ("i8", ScalarType.Int64), ("u1", ScalarType.Byte), ("u2", ScalarType.Int32), ("u4", ScalarType.Int64),
        ("u8", ScalarType.Int64), ("b1", ScalarType.Bool), ("c8", ScalarType.ComplexFloat32), ("c16", ScalarType.ComplexFloat64),
    ];

    private static T Load<T>(string file) => Assert.IsType<T>(TensorFile.Load(Reference.PathOf("files/" + file)));
}
