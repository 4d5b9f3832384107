using LibTorch;
using TorchSharp;
using static TorchSharp.torch;

namespace LibTorch.Tests.Tensors;

public sealed class SubscriptTests
{
    public static TheoryData<object?[], long[]> Places => new()
    {
        { [0], [3, 4] },
        { ["1:", "..., -1"], [1, 3] },
        { [null, "...", "::2"], [1, 2, 3, 2] },
        { [new[] { 1, 0, 1 }], [3, 3, 4] },
        { [true], [1, 2, 3, 4] },
        { [new object[] { 0, ":2" }], [2, 4] },
        { [":", new[] { true, false, true }], [2, 2, 4] },
        { [1m, 2.0, (Half)3], [] },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void Places_give_the_shape_and_leave_nothing_behind(object?[] places, long[] shape)
    {
        using var tensor = arange(24).reshape(2, 3, 4);
        var before = Tensor.TotalCount;
        using (var part = Subscript.Get(tensor, places))
        {
            Assert.Equal(shape, part.shape);
            Assert.Equal(before + 1, Tensor.TotalCount);
        }
        Subscript.Set(tensor, places, -1);
        Assert.Equal(before, Tensor.TotalCount);
        using var written = Subscript.Get(tensor, places);
        using var equal = written.eq(-1).all();
        Assert.True(equal.item<bool>());
    }

    [Fact]
    public void Wrong_places_leave_nothing_behind()
    {
        using var tensor = zeros(2, 3);
        var before = Tensor.TotalCount;
        Assert.Throws<IndexOutOfRangeException>(() => Subscript.Get(tensor, new[] { 0, 1 }, 3));
        Assert.Throws<ArgumentException>(() => Subscript.Get(tensor, new[] { 0, 1 }, "x"));
        Assert.Throws<ArgumentException>(() => Subscript.Set(tensor, [new[] { 0, 1 }], "x"));
        Assert.Throws<IndexOutOfRangeException>(() => Subscript.Get(tensor, 0, 0, "None", 0));
        Assert.Equal(before, Tensor.TotalCount);
    }
}
