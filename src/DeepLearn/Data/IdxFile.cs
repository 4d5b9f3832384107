using System.Buffers.Binary;
using DeepLearn.Errors;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Data;

/// <summary>Reads the idx format of the MNIST family: a magic number, the sizes in big-endian order, then the bytes.</summary>
public static class IdxFile
{
    private const int UnsignedBytes = 8;

    /// <summary>The content of an idx file of unsigned bytes as a UInt8 tensor.</summary>
    /// <param name="content">The file, unpacked.</param>
    /// <param name="source">What the file is called in messages.</param>
    /// <exception cref="DeepLearnException">"DataFileInvalid": no idx file, or another length than it states.</exception>
    public static Tensor Parse(ReadOnlySpan<byte> content, string source)
    {
        if (content.Length < 4 || content[0] != 0 || content[1] != 0 || content[2] != UnsignedBytes || content[3] == 0)
            throw Invalid(source, "it does not begin as an idx file of unsigned bytes does (00 00 08 and the number of dimensions)");
        var header = 4 + 4 * content[3];
        if (content.Length < header)
            throw Invalid(source, $"it ends within its header of {header} bytes");
        var shape = new long[content[3]];
        for (var d = 0; d < shape.Length; d++)
            shape[d] = BinaryPrimitives.ReadUInt32BigEndian(content[(4 + 4 * d)..]);
        var stated = shape.Aggregate((Int128)1, (product, size) => product * size);
        if (stated != content.Length - header)
            throw Invalid(source, $"it states {string.Join(" x ", shape)} = {stated} bytes but holds {content.Length - header}");
        if (stated == 0)
            throw TensorDataset.Empty(source);
        var result = empty(shape, ScalarType.Byte);
        content[header..].CopyTo(result.bytes);
        return result;
    }

    private static DeepLearnException Invalid(string source, string why) => new(
        "DataFileInvalid", DeepLearnErrorKind.InvalidData,
        $"'{source}' cannot be read: {why}. Replace it by a whole copy.", source);
}
