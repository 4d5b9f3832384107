using System.Text.Json;
using DeepLearn.Modules;
using DeepLearn.Serialization;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Tests.Layers;

/// <summary>Every layer against PyTorch: output, gradients, buffers, names and printed form.</summary>
public sealed class LayerReferenceTests : IDisposable
{
    private readonly SafeTensorsFile _file = Reference.Load("layers.safetensors");
    private readonly DisposeScope _scope = NewDisposeScope();

    public static TheoryData<string> Cases
    {
        get
        {
            using var file = Reference.Load("layers.safetensors");
            return new(file.Metadata.Keys);
        }
    }

    public void Dispose()
    {
        _scope.Dispose();
        _file.Dispose();
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Output_and_gradients_are_PyTorchs(string name)
    {
        using var module = Make(name);
        module.LoadStateDict(Values($"{name}/state/"));
        var input = Value(name, "input").clone().requires_grad_();
        var output = module.Forward(input);
        Reference.Close(Value(name, "output"), output, $"{name}: output");
        (output * Value(name, "upstream")).sum().backward();
        Reference.Close(Value(name, "grad/input"), input.grad!, $"{name}: input gradient", 1e-4, 1e-5);
        foreach (var (parameter, value) in module.NamedParameters())
            Reference.Close(Value(name, $"grad/{parameter}"), value.grad!, $"{name}: {parameter} gradient", 1e-4, 1e-5);
        foreach (var (buffer, value) in module.NamedBuffers())
            Reference.Close(Value(name, $"after/{buffer}"), value, $"{name}: {buffer} after");
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void First_input_settles_open_sizes(string name)
    {
        using var module = Make(name);
        Assert.Equal(Value(name, "output").shape, module.Forward(Value(name, "input")).shape);
        Assert.True(module.IsInitialized);
        var expected = Values($"{name}/state/").ToDictionary(pair => pair.Key, pair => pair.Value.shape);
        Assert.Equal(expected, module.StateDict().ToDictionary(pair => pair.Key, pair => pair.Value.shape));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void State_names_and_text_are_PyTorchs(string name)
    {
        using var module = Make(name);
        module.Materialize(Value(name, "input"));
        Assert.Equal(Description(name).GetProperty("names").Deserialize<string[]>(), module.StateDict().Keys);
        Assert.Equal(Description(name).GetProperty("repr").GetString(), module.ToString());
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Specification_makes_an_equal_module(string name)
    {
        using var module = Make(name);
        module.Materialize(Value(name, "input"));
        using var again = Module.FromSpec(ModuleSpec.FromJson(module.ToSpec().ToJson()));
        Assert.Equal(module.ToString(), again.ToString());
        Assert.True(again.IsInitialized);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Gradients_match_finite_differences(string name)
    {
        using var module = Make(name);
        module.Materialize(Value(name, "input")).To(ScalarType.Float64);
        module.LoadStateDict(Values($"{name}/state/"));
        var input = Value(name, "input").to(ScalarType.Float64).requires_grad_();
        var upstream = Value(name, "upstream").to(ScalarType.Float64);
        (module.Forward(input) * upstream).sum().backward();
        foreach (var (what, value) in module.NamedParameters().Append(new("input", input)))
        {
            var gradient = Reference.Numbers(value.grad!);
            for (var i = 0; i < gradient.Length; i++)
            {
                var slope = (Nudged(module, input, upstream, value, i, 1e-6) - Nudged(module, input, upstream, value, i, -1e-6)) / 2e-6;
                Assert.True(Math.Abs(slope - gradient[i]) <= 1e-6 + 1e-6 * Math.Abs(slope),
                    $"{name}: gradient of {what}[{i}] is {gradient[i]}, differences give {slope}");
            }
        }
    }

    private static double Nudged(Module module, Tensor input, Tensor upstream, Tensor value, int index, double step)
    {
        using var noGrad = no_grad();
        using var scope = NewDisposeScope();
        var element = value.view(-1).narrow(0, index, 1);
        element.add_(step);
        var result = (module.Forward(input) * upstream).sum().item<double>();
        element.add_(-step);
        return result;
    }

    private JsonElement Description(string name) => JsonDocument.Parse(_file.Metadata[name]).RootElement;

    private Module Make(string name) => ModuleSpec.FromJson(Description(name).GetProperty("spec").GetRawText()).Build()
        .Train(Description(name).GetProperty("training").GetBoolean());

    private Tensor Value(string name, string key) => _file.Tensors[$"{name}/{key}"];

    private Dictionary<string, Tensor> Values(string prefix) => _file.Tensors
        .Where(pair => pair.Key.StartsWith(prefix, StringComparison.Ordinal))
        .ToDictionary(pair => pair.Key[prefix.Length..], pair => pair.Value);
}
