using System.Text;
using DeepLearn.Errors;
using DeepLearn.Serialization;
using DeepLearn.Tests.Data;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Tests.Serialization;

/// <summary>Files made to do harm: each is refused with what is wrong, and none takes more memory than it has bytes.</summary>
public sealed class HostileFileTests : IDisposable
{
    private const string Array = "{'descr': '<f4', 'fortran_order': False, 'shape': (2, 2), }";

    private readonly TemporaryFolder _folder = new();
    private readonly DisposeScope _scope = NewDisposeScope();

    public void Dispose()
    {
        _scope.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }", "FileTruncated", "24 bytes of values, there are 16")]
    [InlineData("{'descr': '<f4', 'fortran_order': False, 'shape': (3,), }", "FileInvalid", "4 bytes more than its shape (3,)")]
    [InlineData("{'descr': '<f4', 'fortran_order': False, 'shape': (-2, -2), }", "FileInvalid", "its shape is (-2, -2)")]
    [InlineData("{'descr': '<f4', 'fortran_order': False, 'shape': (4611686018427387904, 4), }", "FileInvalid", "no array has the shape")]
    [InlineData("{'descr': '<f4', 'fortran_order': False, 'shape': (4611686018427387904, 4, 0), }", "FileInvalid", "no array has the shape")]
    [InlineData("{'descr': '<f4', 'fortran_order': False, 'shape': (99999999999999999999,), }", "FileInvalid", "its shape is")]
    [InlineData("{'descr': '<f4', 'fortran_order': False, 'shape': (9000000000000,), }", "FileTruncated", "36000000000000 bytes")]
    [InlineData("{'descr': '<f4', 'fortran_order': False, 'shape': (2, 2.0), }", "FileInvalid", "its shape is")]
    [InlineData("{'descr': '<f4', 'fortran_order': Maybe, 'shape': (2, 2), }", "FileInvalid", "no dictionary of")]
    [InlineData("{'descr': '<f4', 'shape': (2, 2), }", "FileInvalid", "no dictionary of")]
    [InlineData("__import__('os')", "FileInvalid", "no dictionary of")]
    [InlineData("", "FileInvalid", "no dictionary of")]
    [InlineData("{'descr': '|O', 'fortran_order': False, 'shape': (2, 2), }", "FileRefused", "Python objects")]
    [InlineData("{'descr': '', 'fortran_order': False, 'shape': (2, 2), }", "FileRefused", "elements that no tensor holds")]
    [InlineData("{'descr': [('x', '<f4')], 'fortran_order': False, 'shape': (2, 2), }", "FileRefused", "records")]
    public void Npy_headers_that_lie(string header, string id, string message) => Refused(".npy", Pickles.Npy(header, 16), id, message);

    [Fact]
    public void Npy_files_of_other_versions_lengths_and_ranks()
    {
        Refused(".npy", Pickles.Npy(Array, 16, version: 9), "FileRefused", "its version is 9.0");
        Refused(".npy", Pickles.Npy(Array, 16)[..20], "FileTruncated", "header should have");
        Refused(".npy", [.. Pickles.Npy("", 0)[..6], 2, 0, 255, 255, 255, 127], "FileTruncated", "header should have 2147483647 bytes");
        var sizes = string.Join(", ", Enumerable.Repeat("1", 65));
        Refused(".npy", Pickles.Npy($"{{'descr': '<f4', 'fortran_order': False, 'shape': ({sizes}), }}", 4), "FileInvalid", "no array has the shape");
        Refused(".npy", new byte[300], "FileInvalid", "NumPy's mark");
    }

    [Theory]
    [InlineData("../../etc/passwd.npy", "FileRefused", "leads out of the archive")]
    [InlineData("/etc/passwd.npy", "FileRefused", "leads out of the archive")]
    [InlineData("..\\x.npy", "FileRefused", "leads out of the archive")]
    [InlineData("c:x.npy", "FileRefused", "leads out of the archive")]
    [InlineData("a\nb.npy", "FileRefused", "control character")]
    [InlineData("readme.txt", "FileInvalid", "is no .npy file")]
    public void Names_in_a_zip(string name, string id, string message) => Refused(".npz", Pickles.Zip((name, Pickles.Npy(Array, 16))), id, message);

    [Fact]
    public void Two_entries_of_one_name() =>
        Refused(".npz", Pickles.Zip(("a.npy", Pickles.Npy(Array, 16)), ("a.npy", Pickles.Npy(Array, 16))), "FileInvalid", "two entries named 'a.npy'");

    [Fact]
    public void Entries_that_unpack_to_more_than_their_array()
    {
        Refused(".npz", Pickles.Zip(("a.npy", Pickles.Npy(Array, 100_000_000))), "FileInvalid", "99999984 bytes more");
        // A directory that promises what the packed bytes cannot hold: its length stands 22 bytes before the name.
        var zip = Pickles.Zip(("a.npy", Pickles.Npy(Array, 16)));
        var name = zip.AsSpan().LastIndexOf("a.npy"u8);
        BitConverter.GetBytes(2_000_000_000).CopyTo(zip, name - 22);
        Refused(".npz", zip, "FileInvalid", "2000000000 bytes long, which");
    }

    [Fact]
    public void Damage_inside_an_entry()
    {
        var path = _folder["whole.npz"];
        TensorFile.Save(path, new Dictionary<string, Tensor> { ["a"] = arange(9, 25, ScalarType.Int8) });
        var zip = File.ReadAllBytes(path);
        zip[zip.AsSpan().IndexOf((ReadOnlySpan<byte>)[9, 10, 11, 12]) + 1] = 38;
        Refused(".npz", zip, "FileInvalid", "checksum of its entry 'a.npy'");
    }

    [Fact]
    public void A_zip_without_its_end() => Refused(".npz", Pickles.Zip(("a.npy", Pickles.Npy(Array, 16)))[..^30], "FileTruncated", "no zip directory");

    [Theory]
    [InlineData("cos\nsystem\n(X\u0004\0\0\0exittR", "FileRefused", "it asks for os.system; DeepLearn reads only tensors")]
    [InlineData("cbuiltins\neval\n(X\u0004\0\0\0exittR", "FileRefused", "it asks for builtins.eval")]
    [InlineData("ctorch\nload\n", "FileRefused", "it asks for torch.load")]
    [InlineData("X\u0002\0\0\0osX\u0006\0\0\0system\u0093", "FileRefused", "it asks for os.system")]
    [InlineData("(i__main__\nThing\n", "FileRefused", "opcode INST")]
    [InlineData("ccollections\nOrderedDict\n)\u0081", "FileRefused", "opcode NEWOBJ")]
    [InlineData("\u0082\u0001", "FileRefused", "opcode EXT1")]
    [InlineData("\u00ff", "FileRefused", "opcode 0xff")]
    [InlineData("ctorch\nFloatStorage\n", "FileRefused", "holds a class or function itself")]
    [InlineData("]}b", "FileRefused", "sets the attributes")]
    [InlineData("\u008a\u0009\u0001\u0001\u0001\u0001\u0001\u0001\u0001\u0001\u0001", "FileRefused", "more than 64 bits")]
    [InlineData("})K\u0001s", "FileRefused", "neither text nor a whole number")]
    [InlineData("}(K\u0001NX\u0001\0\0\01Nu", "FileInvalid", "two entries '1'")]
    [InlineData("h\u0005", "FileInvalid", "recalls the object 5")]
    [InlineData("R", "FileInvalid", "objects that are not there")]
    [InlineData("t", "FileInvalid", "a mark that is not there")]
    [InlineData("NN", "FileInvalid", "more than one object")]
    [InlineData("N(", "FileInvalid", "more than one object")]
    [InlineData("NK\u0001R", "FileInvalid", "a call of what is no function")]
    [InlineData("NK\u0001a", "FileInvalid", "no list")]
    [InlineData("X\u00ff\u00ff\u00ff\u007fabc", "FileTruncated", "should have 2147483647 bytes")]
    [InlineData("cabc", "FileTruncated", "before its end mark")]
    [InlineData("\u0080\u0009N", "FileInvalid", "its protocol is 9")]
    [InlineData("]q\0h\0a", "FileRefused", "hold themselves")]
    [InlineData("}q\0X\u0001\0\0\0ah\0s", "FileRefused", "hold themselves")]
    [InlineData("K\u0001Q", "FileInvalid", "names a storage in a way")]
    [InlineData("ctorch\nSize\n)R", "FileInvalid", "makes torch.Size of other things")]
    public void Pickles_that_want_more_than_tensors(string pickle, string id, string message) => Refused(".pt", Pickles.File(pickle), id, message);

    [Fact]
    public void Depth_and_number_have_bounds()
    {
        Refused(".pt", Pickles.File(string.Concat(Enumerable.Repeat("(", 100_000)) + string.Concat(Enumerable.Repeat("l", 1))), "FileRefused", "opcode LIST");
        Refused(".pt", Pickles.File(string.Concat(Enumerable.Repeat("]", 50_000)) + string.Concat(Enumerable.Repeat("a", 49_999))), "FileRefused", "deeper than 100");
        // Thirty lists, each of the one before twice: a billion items in 200 bytes.
        var doubling = "]q\0" + string.Concat(Enumerable.Range(0, 30).Select(i => $"](h{(char)i}h{(char)i}eq{(char)(i + 1)}"));
        Refused(".pt", Pickles.File("(" + doubling + "t"), "FileRefused", "more than 10000000 objects");
    }

    [Theory]
    [InlineData(new long[] { 2, 2 }, new long[] { 2, 2 }, 0, "reaches element 4 of a storage of 4")]
    [InlineData(new long[] { 4 }, new long[] { 1 }, 1, "reaches element 4 of a storage of 4")]
    [InlineData(new long[] { 4 }, new long[] { 1 }, long.MaxValue, "reaches element")]
    [InlineData(new long[] { 4 }, new long[] { 1 }, -1, "offset -1")]
    [InlineData(new long[] { -4 }, new long[] { 1 }, 0, "shape [-4]")]
    [InlineData(new long[] { 4 }, new long[] { -1 }, 3, "strides [-1]")]
    [InlineData(new long[] { 2, 2 }, new long[] { long.MaxValue, long.MaxValue }, 0, "reaches element")]
    [InlineData(new long[] { 3037000500, 3037000500, 2 }, new long[] { 0, 0, 0 }, 0, "on a storage of 4 elements")]
    [InlineData(new long[] { 1L << 40 }, new long[] { 0 }, 0, "on a storage of 4 elements")]
    [InlineData(new long[] { 0, 1L << 62, 4 }, new long[] { 0, 0, 0 }, 0, "on a storage of 4 elements")]
    [InlineData(new long[] { 0 }, new long[] { 1 }, 5, "of a storage of 4")]
    [InlineData(new long[] { 2 }, new long[] { 1, 1 }, 0, "makes a tensor of other things")]
    public void Views_that_leave_their_storage(long[] size, long[] stride, long offset, string message) =>
        Refused(".pt", Pickles.File(Pickles.Tensor(Pickles.Tuple(size), Pickles.Tuple(stride), offset)), "FileInvalid", message);

    [Theory]
    [InlineData(5, "FloatStorage", "FileTruncated", "should have 20 bytes, there are 16")]
    [InlineData(3, "FloatStorage", "FileInvalid", "16 bytes for 3 elements")]
    [InlineData(-1, "FloatStorage", "FileInvalid", "16 bytes for -1 elements")]
    [InlineData(long.MaxValue, "DoubleStorage", "FileInvalid", "elements of 8 bytes")]
    [InlineData(1L << 40, "ByteStorage", "FileTruncated", "1099511627776 bytes")]
    [InlineData(4, "QInt8Storage", "FileRefused", "it asks for torch.QInt8Storage")]
    [InlineData(4, "UntypedStorage", "FileRefused", "it asks for torch.UntypedStorage")]
    public void Storages_of_another_length(long elements, string storage, string id, string message) => Refused(
        ".pt", Pickles.File(Pickles.Tensor(Pickles.Tuple(1), Pickles.Tuple(1), 0, elements, storage)), id, message);

    [Fact]
    public void A_tensor_made_by_hand_is_read()
    {
        var path = Write(".pt", Pickles.File(Pickles.Tensor(Pickles.Tuple(2, 2), Pickles.Tuple(1, 2)),
            [.. new[] { 1f, 2f, 3f, 4f }.SelectMany(BitConverter.GetBytes)]));
        Assert.Equal([1, 3, 2, 4], Reference.Numbers((Tensor)TensorFile.Load(path)!));
    }

    [Fact]
    public void The_other_byte_order_is_read()
    {
        var pickle = Encoding.Latin1.GetBytes("\u0080\u0002" + Pickles.Tensor(Pickles.Tuple(2), Pickles.Tuple(1), 0, 2) + ".");
        var path = Write(".pt", Pickles.Zip(("x/data.pkl", pickle), ("x/byteorder", "big"u8.ToArray()), ("x/data/0", [0x3f, 0x80, 0, 0, 0xc0, 0, 0, 0])));
        Assert.Equal([1, -2], Reference.Numbers((Tensor)TensorFile.Load(path)!));
    }

    [Fact]
    public void A_zip_that_is_no_PyTorch_file()
    {
        Refused(".pt", Pickles.Zip(("a.npy", Pickles.Npy(Array, 16))), "FileInvalid", "no entry 'data.pkl'");
        Refused(".pt", Pickles.Zip(("a/data.pkl", "N."u8.ToArray()), ("b/data.pkl", "N."u8.ToArray())), "FileInvalid", "2 entries 'data.pkl'");
        Refused(".pt", Pickles.Zip(("a/data.pkl", Encoding.Latin1.GetBytes(Pickles.Tensor(Pickles.Tuple(2), Pickles.Tuple(1)) + "."))), "FileInvalid", "no entry 'a/data/0'");
        Refused(".pt", "hello"u8.ToArray(), "FileInvalid", "does not start as a zip file");
        Refused(".pt", [], "FileInvalid", "does not start as a zip file");
    }

    private void Refused(string extension, byte[] content, string id, string message)
    {
        var path = Write(extension, content);
        var error = Assert.Throws<DeepLearnException>(() => TensorFile.Load(path));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Equal(id, error.Id);
        Assert.Contains(path, error.Message, StringComparison.Ordinal);
    }

    private string Write(string extension, byte[] content)
    {
        var path = _folder["x" + extension];
        File.WriteAllBytes(path, content);
        return path;
    }
}
