using System.Collections;
using System.Collections.Specialized;
using System.Text.Json;
using DeepLearn.Models;
using DeepLearn.Serialization;
using DeepLearn.Tensors;
using DeepLearn.Tests.Data;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Tests.Serialization;

/// <summary>NumPy and PyTorch read what is written here, and the other way round.</summary>
public sealed class PythonReadsTests : IDisposable
{
    private readonly DisposeScope _scope = NewDisposeScope();
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _scope.Dispose();
        _folder.Dispose();
    }

    [TorchFact]
    public void PyTorch_reads_tensors_dictionaries_lists_and_state_dicts()
    {
        var all = Samples(bfloat16: true);
        var inner = new OrderedDictionary { ["w"] = ones(2).requires_grad_(), ["none"] = null };
        foreach (var (name, tensor) in all)
            inner[name] = tensor;
        TensorFile.Save(_folder["a.pt"], new Hashtable { ["state"] = inner, ["list"] = new object[] { zeros(1), 1L << 40, -5, 0.1, true, "grüß" } });
        using var json = JsonDocument.Parse(TorchFactAttribute.Run("check_tensor_file.py", _folder["a.pt"]));
        Assert.Equal("dict", json.RootElement.GetProperty("kind").GetString());
        var items = json.RootElement.GetProperty("items");
        var state = items.GetProperty("state");
        Assert.Equal("OrderedDict", state.GetProperty("kind").GetString());
        Assert.Equal(["w", "none", .. all.Select(pair => pair.Name)], state.GetProperty("items").EnumerateObject().Select(item => item.Name));
        Assert.True(state.GetProperty("items").GetProperty("w").GetProperty("requires_grad").GetBoolean());
        foreach (var (name, tensor) in all)
            Same(tensor, state.GetProperty("items").GetProperty(name));
        var list = items.GetProperty("list").EnumerateArray().ToList();
        Assert.Equal((1L << 40, -5, 0.1, true, "grüß"), (list[1].GetInt64(), list[2].GetInt32(), list[3].GetDouble(), list[4].GetBoolean(), list[5].GetString()));
    }

    [TorchFact]
    public void NumPy_reads_arrays_and_archives()
    {
        var all = Samples(bfloat16: false);
        TensorFile.Save(_folder["a.npz"], all.ToDictionary(pair => pair.Name, pair => pair.Tensor));
        using var archive = JsonDocument.Parse(TorchFactAttribute.Run("check_tensor_file.py", _folder["a.npz"]));
        foreach (var (name, tensor) in all)
            Same(tensor, archive.RootElement.GetProperty("items").GetProperty(name));
        var transposed = arange(6).reshape(2, 3).t();
        TensorFile.Save(_folder["a.npy"], transposed);
        using var array = JsonDocument.Parse(TorchFactAttribute.Run("check_tensor_file.py", _folder["a.npy"]));
        Same(transposed, array.RootElement);
    }

    [TorchFact]
    public void LeNet_of_PyTorch_scores_the_same_here()
    {
        TorchFactAttribute.Run("make_file_reference.py", _folder.Path);
        using var model = LeNet.Create();
        ModelFile.LoadInto(model, _folder["lenet.pt"]);
        var example = (OrderedDictionary)TensorFile.Load(_folder["lenet_case.npz"])!;
        Reference.Close((Tensor)example["scores"]!, model.Eval().Forward((Tensor)example["images"]!), "scores");
        ModelFile.Save(model, _folder["back.pt"]);
        using var json = JsonDocument.Parse(TorchFactAttribute.Run("check_tensor_file.py", _folder["back.pt"]));
        Assert.Equal("OrderedDict", json.RootElement.GetProperty("kind").GetString());
        Same(model.StateDict()["3.bias"].detach(), json.RootElement.GetProperty("items").GetProperty("3.bias"));
    }

    private static List<(string Name, Tensor Tensor)> Samples(bool bfloat16)
    {
        manual_seed(8);
        var values = randn(2, 3) * 20;
        var samples = TensorTypes.Names.Where(name => bfloat16 || name != "bfloat16").Select(name => (name, values.to(TensorTypes.Parse(name)))).ToList();
        samples.Add(("transposed", values.t()));
        samples.Add(("sliced", values.slice(1, 0, 3, 2)));
        samples.Add(("scalar", tensor(2.5)));
        samples.Add(("empty", zeros(0, 3)));
        samples.Add(("special", tensor(new[] { double.NaN, double.PositiveInfinity, -0.0, double.Epsilon })));
        return samples;
    }

    private static void Same(Tensor expected, JsonElement actual)
    {
        Assert.Equal(TensorTypes.Name(expected.dtype), actual.GetProperty("dtype").GetString());
        Assert.Equal(expected.shape, actual.GetProperty("shape").Deserialize<long[]>());
        var numbers = Reference.Numbers(expected.is_complex() ? view_as_real(expected.contiguous()) : expected);
        Assert.Equal(numbers, actual.GetProperty("values").EnumerateArray().Select(value => double.Parse(
            value.GetString()!.Replace("inf", "Infinity", StringComparison.Ordinal).Replace("nan", "NaN", StringComparison.Ordinal),
            System.Globalization.CultureInfo.InvariantCulture)));
    }
}
