using System.Diagnostics;
using System.Text.Json;
using DeepLearn.Errors;
using DeepLearn.Serialization;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Tests.Serialization;

public sealed class SafeTensorsTests : IDisposable
{
    private readonly DisposeScope _scope = NewDisposeScope();
    private readonly string _folder = Directory.CreateTempSubdirectory("safetensors").FullName;

    public void Dispose()
    {
        _scope.Dispose();
        Directory.Delete(_folder, true);
    }

    [Fact]
    public void Every_type_written_by_Python_is_read()
    {
        using var file = Reference.Load("types.safetensors");
        Assert.Equal("grüß \"dich\"", file.Metadata["greeting"]);
        Assert.Equal(14, file.Tensors.Count);
        foreach (var (name, type) in Types)
        {
            Assert.Equal(type, file.Tensors[name].dtype);
            Assert.Equal([2, 3], file.Tensors[name].shape);
            Assert.Equal(name == "BOOL" ? [0, 1, 1, 1, 1, 1] : [0, 1, 2, 3, 100, 7], Reference.Numbers(file.Tensors[name]));
        }
        Assert.Equal([-1.5, 3.25, 0.00099945068359375], Reference.Numbers(file.Tensors["fraction"]));
        Assert.Equal([-1.5, 65504, 5.9604644775390625e-08], Reference.Numbers(file.Tensors["half"]));
        Assert.Equal([0, 3], file.Tensors["empty"].shape);
        Assert.Equal(2.5, file.Tensors["scalar"].item<float>());
    }

    [PythonFact]
    public void Python_reads_what_is_written()
    {
        using var source = Reference.Load("types.safetensors");
        var path = Path.Combine(_folder, "types.safetensors");
        SafeTensors.Save(path, source.Tensors, source.Metadata);
        using var python = Process.Start(new ProcessStartInfo("python3", [Reference.PathOf("check_safetensors.py"), path])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        var output = python.StandardOutput.ReadToEnd();
        Assert.True(python.WaitForExit(60_000) && python.ExitCode == 0, python.StandardError.ReadToEnd());
        using var json = JsonDocument.Parse(output);
        Assert.Equal("grüß \"dich\"", json.RootElement.GetProperty("metadata").GetProperty("greeting").GetString());
        var tensors = json.RootElement.GetProperty("tensors");
        Assert.Equal(source.Tensors.Count, tensors.EnumerateObject().Count());
        foreach (var (name, tensor) in source.Tensors)
        {
            var read = tensors.GetProperty(name);
            Assert.Equal(tensor.shape, read.GetProperty("shape").Deserialize<long[]>());
            var values = read.GetProperty("values").EnumerateArray()
                .Select(value => value.ValueKind is JsonValueKind.True or JsonValueKind.False ? (value.GetBoolean() ? 1 : 0) : value.GetDouble());
            Assert.Equal(Reference.Numbers(tensor), values);
        }
    }

    [Fact]
    public void A_round_trip_keeps_every_bit_and_the_layout_is_canonical()
    {
        using var source = Reference.Load("types.safetensors");
        var (first, second) = (Path.Combine(_folder, "a"), Path.Combine(_folder, "b"));
        SafeTensors.Save(first, source.Tensors, source.Metadata);
        using (var again = SafeTensors.Load(first))
            SafeTensors.Save(second, again.Tensors, again.Metadata);
        Assert.Equal(File.ReadAllBytes(first), File.ReadAllBytes(second));
        var bytes = File.ReadAllBytes(first);
        var length = BitConverter.ToInt64(bytes);
        Assert.Equal(0, length % 8);
        Assert.Equal((byte)'{', bytes[8]);
        Assert.Contains(bytes[8 + (int)length - 1], "} "u8.ToArray());
        Assert.Equal(["a", "b"], Directory.GetFiles(_folder).Select(path => Path.GetFileName(path)).Order());
    }

    [Fact]
    public void Views_are_written_in_their_own_order_and_nothing_is_also_something()
    {
        var path = Path.Combine(_folder, "view");
        SafeTensors.Save(path, new Dictionary<string, Tensor> { ["t"] = arange(6).reshape(2, 3).t() });
        using var file = SafeTensors.Load(path);
        Assert.Equal([0, 3, 1, 4, 2, 5], Reference.Numbers(file.Tensors["t"]));
        Assert.Empty(file.Metadata);
        SafeTensors.Save(path, new Dictionary<string, Tensor>());
        Assert.Empty(SafeTensors.Load(path).Tensors);
    }

    [Theory]
    [InlineData("U16", new byte[] { 0, 0, 255, 255 }, ScalarType.Int32, new double[] { 0, 65535 })]
    [InlineData("U32", new byte[] { 1, 0, 0, 0, 255, 255, 255, 255 }, ScalarType.Int64, new double[] { 1, 4294967295 })]
    [InlineData("U64", new byte[] { 7, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0 }, ScalarType.Int64, new double[] { 7, 256 })]
    [InlineData("F8_E4M3", new byte[] { 0x38, 0xFE }, ScalarType.Float16, new double[] { 1, -448 })]
    [InlineData("F8_E4M3", new byte[] { 0x01, 0x7F }, ScalarType.Float16, new[] { 0.001953125, double.NaN })]
    [InlineData("F8_E5M2", new byte[] { 0x3C, 0xFB }, ScalarType.Float16, new double[] { 1, -57344 })]
    [InlineData("F8_E5M2", new byte[] { 0x01, 0x7C }, ScalarType.Float16, new[] { 1.52587890625e-05, double.PositiveInfinity })]
    public void Types_that_libtorch_lacks_become_the_next_wider(string name, byte[] values, ScalarType type, double[] expected)
    {
        var path = Path.Combine(_folder, "wide");
        var header = System.Text.Encoding.UTF8.GetBytes(
            $"{{\"a\":{{\"dtype\":\"{name}\",\"shape\":[2],\"data_offsets\":[0,{values.Length}]}}}}");
        File.WriteAllBytes(path, [.. BitConverter.GetBytes((long)header.Length), .. header, .. values]);
        using var file = SafeTensors.Load(path);
        Assert.Equal(type, file.Tensors["a"].dtype);
        Assert.Equal(expected, Reference.Numbers(file.Tensors["a"]));
    }

    [Fact]
    public void Unsupported_type_names_the_tensor() =>
        Assert.Contains("The tensor 'z' is of type complex128", Assert.Throws<DeepLearnException>(() => SafeTensors.Save(
            Path.Combine(_folder, "z"), new Dictionary<string, Tensor> { ["z"] = zeros(2, dtype: ScalarType.ComplexFloat64) })).Message,
            StringComparison.Ordinal);

    public static IEnumerable<(string Name, ScalarType Type)> Types =>
    [
        ("F64", ScalarType.Float64), ("F32", ScalarType.Float32), ("F16", ScalarType.Float16), ("BF16", ScalarType.BFloat16),
        ("I64", ScalarType.Int64), ("I32", ScalarType.Int32), ("I16", ScalarType.Int16), ("I8", ScalarType.Int8), ("U8", ScalarType.Byte),
        ("BOOL", ScalarType.Bool),
    ];
}
