using DeepLearn.Data;
using DeepLearn.Errors;
using TorchSharp;

namespace DeepLearn.Tests.Data;

public sealed class IdxFileTests
{
    private static readonly byte[] Valid = [0, 0, 8, 2, 0, 0, 0, 2, 0, 0, 0, 3, 1, 2, 3, 4, 5, 255];

    [Fact]
    public void Bytes_keep_their_shape_and_order()
    {
        using var tensor = IdxFile.Parse(Valid, "file");
        Assert.Equal([2L, 3L], tensor.shape);
        Assert.Equal(torch.ScalarType.Byte, tensor.dtype);
        Assert.Equal([1, 2, 3, 4, 5, 255], tensor.bytes.ToArray());
    }

    [Theory]
    [InlineData(0, 1, "begin")] // not zero
    [InlineData(2, 9, "begin")] // another element type
    [InlineData(3, 0, "begin")] // no dimensions
    [InlineData(3, 200, "header")] // more dimensions than the file has room for
    [InlineData(7, 3, "3 x 3 = 9 bytes but holds 6")]
    [InlineData(11, 2, "2 x 2 = 4 bytes but holds 6")]
    [InlineData(4, 255, "but holds 6")]
    public void A_wrong_header_is_refused(int position, byte value, string reason)
    {
        var bytes = (byte[])Valid.Clone();
        bytes[position] = value;
        AssertInvalid(bytes, reason);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(9)]
    [InlineData(17)]
    public void A_truncated_file_is_refused(int length) => AssertInvalid(Valid[..length], "");

    [Fact]
    public void A_file_without_examples_is_an_empty_data_set()
    {
        var error = Assert.Throws<DeepLearnException>(() => IdxFile.Parse([0, 0, 8, 1, 0, 0, 0, 0], "labels"));
        Assert.Equal("EmptyDataset", error.Id);
        Assert.Contains("labels", error.Message, StringComparison.Ordinal);
    }

    private static void AssertInvalid(byte[] bytes, string reason)
    {
        var error = Assert.Throws<DeepLearnException>(() => IdxFile.Parse(bytes, "images.idx"));
        Assert.Equal("DataFileInvalid", error.Id);
        Assert.Contains("images.idx", error.Message, StringComparison.Ordinal);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }
}
