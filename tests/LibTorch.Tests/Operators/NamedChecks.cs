using LibTorch.Native;
using TorchSharp;
using static TorchSharp.torch;

namespace LibTorch.Tests.Operators;

/// <summary>Checks of operators that have no result to compare with a stored one: what they give is unset, or nothing.</summary>
internal static class NamedChecks
{
    public static readonly IReadOnlyDictionary<string, Action> All = new Dictionary<string, Action>
    {
        ["empty has the size and type"] = () => Has(empty(2, 3, float64), float64, 2, 3),
        ["empty_like is like"] = () => Has(empty_like(ones(2, 3, int32)), int32, 2, 3),
        ["new_empty has the type"] = () => Has(ones(1, int64).new_empty([4]), int64, 4),
        ["empty_strided has the strides"] = () => Assert.Equal([1, 2], empty_strided([2, 3], [1, 2]).stride()),
        ["from_file shares the file's numbers"] = () =>
        {
            var path = Path.GetTempFileName();
            try
            {
                File.WriteAllBytes(path, [1, 2, 3, 4]);
                Assert.Equal(new byte[] { 1, 2, 3, 4 }, from_file(path, false, 4, ScalarType.Byte).data<byte>().ToArray());
            }
            finally
            {
                File.Delete(path);
            }
        },
        ["memory is pinned for a GPU alone"] = () =>
        {
            Assert.False(ones(2).is_pinned());
            Assert.Throws<TorchException>(() => ones(2).pin_memory());
        },
        ["retain_grad keeps the gradient of a result"] = () =>
        {
            var leaf = ones(2, requires_grad: true);
            var result = leaf * 3;
            result.retain_grad();
            result.sum().backward();
            Assert.Equal([1f, 1f], result.grad!.data<float>());
        },
        ["detach_ leaves the graph"] = () =>
        {
            var result = ones(2, requires_grad: true) * 3;
            Assert.Same(result, result.detach_());
            Assert.False(result.requires_grad);
        },
    };

    private static void Has(Tensor tensor, ScalarType type, params long[] shape)
    {
        Assert.Equal(type, tensor.dtype);
        Assert.Equal(shape, tensor.shape);
    }
}
