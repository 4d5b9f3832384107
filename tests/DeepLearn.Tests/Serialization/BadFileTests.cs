using System.Text;
using DeepLearn.Errors;
using DeepLearn.Serialization;

namespace DeepLearn.Tests.Serialization;

/// <summary>Files that are cut short or lie: refused before memory is taken, with what is wrong.</summary>
public sealed class BadFileTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void A_file_cut_at_any_length_is_refused()
    {
        var whole = File.ReadAllBytes(Reference.PathOf("losses.safetensors"));
        for (var length = 0; length < whole.Length; length += Math.Max(1, length / 20))
        {
            File.WriteAllBytes(_path, whole[..length]);
            var error = Assert.Throws<DeepLearnException>(() => SafeTensors.Load(_path));
            Assert.Equal("FileTruncated", error.Id);
            Assert.Contains(_path, error.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("", 0, "does not start with '{'")]
    [InlineData("[]", 0, "does not start with '{'")]
    [InlineData("{\"a\":", 0, "cannot be read")]
    [InlineData("{\"a\":1}", 0, "cannot be read")]
    [InlineData("{\"a\":{\"shape\":[1],\"data_offsets\":[0,4]}}", 4, "cannot be read")]
    [InlineData("{\"a\":{\"dtype\":3,\"shape\":[1],\"data_offsets\":[0,4]}}", 4, "cannot be read")]
    [InlineData("{\"a\":{\"dtype\":\"F32\",\"shape\":[1.5],\"data_offsets\":[0,4]}}", 4, "cannot be read")]
    [InlineData("{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,4]}}", 4, "'a' has 4 bytes, which do not fit its type F32 and shape [2]")]
    [InlineData("{\"a\":{\"dtype\":\"F32\",\"shape\":[-1,-1],\"data_offsets\":[0,4]}}", 4, "do not fit its type F32 and shape [-1, -1]")]
    [InlineData("{\"a\":{\"dtype\":\"F32\",\"shape\":[4611686018427387904,4],\"data_offsets\":[0,0]}}", 0, "do not fit")]
    [InlineData("{\"a\":{\"dtype\":\"U8\",\"shape\":[4],\"data_offsets\":[4,0]}}", 4, "'a' has the data offsets [4, 0]")]
    [InlineData("{\"a\":{\"dtype\":\"U8\",\"shape\":[4],\"data_offsets\":[0,4,8]}}", 4, "'a' has the data offsets [0, 4, 8]")]
    [InlineData("{\"a\":{\"dtype\":\"U8\",\"shape\":[4],\"data_offsets\":[2,6]}}", 6, "the values of 'a' start at 2, not at 0")]
    [InlineData("{\"a\":{\"dtype\":\"U8\",\"shape\":[4],\"data_offsets\":[0,4]},\"b\":{\"dtype\":\"U8\",\"shape\":[4],\"data_offsets\":[2,6]}}", 6, "the values of 'b' start at 2, not at 4")]
    [InlineData("{\"a\":{\"dtype\":\"U8\",\"shape\":[1],\"data_offsets\":[0,1]},\"a\":{\"dtype\":\"U8\",\"shape\":[1],\"data_offsets\":[1,2]}}", 2, "names 'a' twice")]
    [InlineData("{\"a\":{\"dtype\":\"U8\",\"shape\":[4],\"data_offsets\":[0,4]}}", 5, "1 bytes that belong to no tensor")]
    [InlineData("{\"__metadata__\":{\"k\":1}}", 0, "metadata 'k' is no text")]
    public void A_header_that_lies_is_refused(string header, int bytes, string message)
    {
        Write(header.Length, header, bytes);
        var error = Assert.Throws<DeepLearnException>(() => SafeTensors.Load(_path));
        Assert.Equal("FileInvalid", error.Id);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_type_that_no_tensor_holds_is_refused_by_name()
    {
        const string Header = "{\"a\":{\"dtype\":\"F4\",\"shape\":[8],\"data_offsets\":[0,4]}}";
        Write(Header.Length, Header, 4);
        var error = Assert.Throws<DeepLearnException>(() => SafeTensors.Load(_path));
        Assert.Equal("FileRefused", error.Id);
        Assert.Contains("'a' has the type 'F4', which is none of F64, F32", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1, "FileInvalid")]
    [InlineData(long.MaxValue, "FileInvalid")]
    [InlineData(100_000_001, "FileInvalid")]
    [InlineData(1000, "FileTruncated")]
    public void An_absurd_header_length_is_refused(long length, string id)
    {
        Write(length, "{}", 0);
        Assert.Equal(id, Assert.Throws<DeepLearnException>(() => SafeTensors.Load(_path)).Id);
    }

    [Fact]
    public void Huge_tensors_that_are_not_there_take_no_memory()
    {
        const string Header = "{\"a\":{\"dtype\":\"U8\",\"shape\":[9000000000000],\"data_offsets\":[0,9000000000000]}}";
        Write(Header.Length, Header, 4);
        Assert.Equal("FileTruncated", Assert.Throws<DeepLearnException>(() => SafeTensors.Load(_path)).Id);
    }

    [Fact]
    public void A_missing_file_says_so()
    {
        var error = Assert.Throws<DeepLearnException>(() => SafeTensors.Load("nowhere/model.safetensors"));
        Assert.Equal("FileNotFound", error.Id);
        Assert.Equal(DeepLearnErrorKind.NotFound, error.Kind);
    }

    [Fact]
    public void A_folder_is_no_file() =>
        Assert.Equal("ReadFailed", Assert.Throws<DeepLearnException>(() => SafeTensors.Load(Path.GetTempPath())).Id);

    private void Write(long length, string header, int bytes)
    {
        var text = Encoding.UTF8.GetBytes(header);
        File.WriteAllBytes(_path, [.. BitConverter.GetBytes(length), .. text, .. new byte[bytes]]);
    }
}
