using System.Collections.Specialized;
using DeepLearn.Serialization;
using DeepLearn.Tests.Data;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Tests.Serialization;

/// <summary>Every format writes every type and shape that it has so that the same bytes come back.</summary>
public sealed class TensorFileTests : IDisposable
{
    private readonly DisposeScope _scope = NewDisposeScope();
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _scope.Dispose();
        _folder.Dispose();
    }

    public static TheoryData<string, ScalarType> TypesOfFormats()
    {
        var data = new TheoryData<string, ScalarType>();
        ScalarType[] common =
        [
            ScalarType.Float64, ScalarType.Float32, ScalarType.Float16, ScalarType.Int64, ScalarType.Int32, ScalarType.Int16, ScalarType.Int8,
            ScalarType.Byte, ScalarType.Bool, ScalarType.ComplexFloat32,
        ];
        foreach (var type in common)
        {
            foreach (var extension in new[] { "npy", "npz", "safetensors", "pt" })
                data.Add(extension, type);
        }
        data.Add("safetensors", ScalarType.BFloat16);
        data.Add("pt", ScalarType.BFloat16);
        foreach (var extension in new[] { "npy", "npz", "pt" })
            data.Add(extension, ScalarType.ComplexFloat64);
        return data;
    }

    [Theory]
    [MemberData(nameof(TypesOfFormats))]
    public void Types_and_shapes_come_back_as_they_were(string extension, ScalarType type)
    {
        manual_seed(2);
        var cube = (randn(2, 3, 4) * 50).to(type);
        foreach (var tensor in new[] { cube, cube.permute(2, 0, 1), cube.select(1, 1), cube.select(0, 0).t(), cube[1, 2, 3], cube.narrow(0, 0, 0), cube.slice(2, 1, 4, 2) })
        {
            var path = _folder[$"a.{extension}"];
            TensorFile.Save(path, extension is "npy" or "pt" ? tensor : new Dictionary<string, Tensor> { ["a"] = tensor });
            var loaded = TensorFile.Load(path);
            var back = Assert.IsType<Tensor>(loaded is OrderedDictionary names ? names["a"] : loaded);
            Assert.Equal(type, back.dtype);
            Assert.Equal(tensor.shape, back.shape);
            Assert.True(back.is_contiguous());
            Assert.Equal(tensor.clone().contiguous().bytes.ToArray(), back.bytes.ToArray());
            Assert.Equal([Path.GetFileName(path)], _folder.Files);
            back.Dispose();
        }
    }

    [Theory]
    [InlineData("pt")]
    [InlineData("npz")]
    [InlineData("safetensors")]
    public void Names_keep_their_order_and_their_case(string extension)
    {
        var path = _folder[$"n.{extension}"];
        var names = new OrderedDictionary { ["z.weight"] = ones(2), ["a/b"] = zeros(3), ["Z.weight"] = ones(1) };
        TensorFile.Save(path, names);
        var back = Assert.IsType<OrderedDictionary>(TensorFile.Load(path));
        Assert.Equal(["z.weight", "a/b", "Z.weight"], back.Keys.Cast<string>());
        Assert.Equal([2, 3, 1], back.Values.Cast<Tensor>().Select(tensor => tensor.numel()));
    }

    [Fact]
    public void What_a_pt_file_holds_comes_back_in_its_structure()
    {
        var shared = ones(2);
        var value = new OrderedDictionary
        {
            ["epoch"] = 3, ["loss"] = 0.5, ["done"] = true, ["note"] = "grüß", ["nothing"] = null, ["large"] = 1L << 40, ["negative"] = -(1L << 40),
            ["list"] = new object?[] { shared, shared, new object?[] { 1, "x" } }, ["inner"] = new Dictionary<string, object?> { ["w"] = zeros(1).requires_grad_() },
        };
        TensorFile.Save(_folder["v.pt"], value);
        var back = Assert.IsType<OrderedDictionary>(TensorFile.Load(_folder["v.pt"]));
        Assert.Equal(new object?[] { 3L, 0.5, true, "grüß", null, 1L << 40, -(1L << 40) }, back.Values.Cast<object?>().Take(7));
        var list = Assert.IsType<object?[]>(back["list"]);
        Assert.Equal(new object?[] { 1L, "x" }, list[2]);
        ((Tensor)list[0]!).fill_(9);
        Assert.Equal([9, 9], Reference.Numbers((Tensor)list[1]!));
        Assert.True(((Tensor)((OrderedDictionary)back["inner"]!)["w"]!).requires_grad);
    }

    [Fact]
    public void The_first_bytes_tell_the_format_where_the_extension_does_not()
    {
        foreach (var format in Enum.GetValues<TensorFormat>())
        {
            object value = format == TensorFormat.Npy ? ones(2) : new Dictionary<string, Tensor> { ["a"] = ones(2) };
            TensorFile.Save(_folder["any.bin"], value, format);
            var loaded = TensorFile.Load(_folder["any.bin"]);
            Assert.Equal([1, 1], Reference.Numbers(loaded as Tensor ?? (Tensor)((OrderedDictionary)loaded!)["a"]!));
        }
    }

    [Fact]
    public void Tensors_without_names_get_those_of_NumPy()
    {
        TensorFile.Save(_folder["two.npz"], new object[] { ones(1), zeros(2) });
        Assert.Equal(["arr_0", "arr_1"], ((OrderedDictionary)TensorFile.Load(_folder["two.npz"])!).Keys.Cast<string>());
    }

    [Fact]
    public void Two_runs_write_the_same_bytes()
    {
        var values = new Dictionary<string, Tensor> { ["a"] = ones(2), ["b"] = zeros(3) };
        foreach (var extension in new[] { "npz", "pt" })
        {
            TensorFile.Save(_folder["1." + extension], values);
            TensorFile.Save(_folder["2." + extension], values);
            Assert.Equal(File.ReadAllBytes(_folder["1." + extension]), File.ReadAllBytes(_folder["2." + extension]));
        }
    }

    [Fact]
    public void What_a_scope_around_the_reading_frees_does_not_include_what_was_read()
    {
        TensorFile.Save(_folder["a.pt"], ones(2));
        Tensor read;
        using (NewDisposeScope())
            read = (Tensor)TensorFile.Load(_folder["a.pt"])!;
        Assert.Equal([1, 1], Reference.Numbers(read));
        read.Dispose();
    }

    [Theory]
    [InlineData("x.txt", "UnknownFormat", "extension .npy, .npz")]
    [InlineData("x.npy", "UnsupportedValue", "holds one tensor")]
    [InlineData("x.safetensors", "UnsupportedValue", "by name")]
    [InlineData("x.pt", "UnsupportedValue", "takes tensors, dictionaries")]
    public void What_a_format_cannot_hold_is_refused(string file, string id, string message)
    {
        var error = Assert.Throws<DeepLearn.Errors.DeepLearnException>(() => TensorFile.Save(_folder[file], DateTime.UnixEpoch));
        Assert.Equal(id, error.Id);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Empty(_folder.Files);
    }

    [Fact]
    public void A_structure_that_holds_itself_is_refused()
    {
        var names = new Dictionary<string, object?>();
        names["self"] = names;
        Assert.Equal("UnsupportedValue", Assert.Throws<DeepLearn.Errors.DeepLearnException>(() => TensorFile.Save(_folder["x.pt"], names)).Id);
    }

    [Theory]
    [InlineData("../a")]
    [InlineData("/a")]
    [InlineData("c:a")]
    [InlineData("a\\b")]
    [InlineData("a/../b")]
    [InlineData("")]
    public void Names_that_lead_out_of_an_archive_are_not_written(string name) =>
        Assert.Equal("InvalidName", Assert.Throws<DeepLearn.Errors.DeepLearnException>(
            () => TensorFile.Save(_folder["x.npz"], new Dictionary<string, Tensor> { [name] = ones(1) })).Id);
}
