using System.Text.Json;
using DeepLearn.Errors;
using DeepLearn.Losses;
using DeepLearn.Models;
using DeepLearn.Modules;
using static TorchSharp.torch;

namespace DeepLearn.Tests.Models;

public sealed class ModelCatalogueTests
{
    [Fact]
    public void LeNet_computes_what_PyTorchs_computes()
    {
        using var scope = NewDisposeScope();
        using var file = Reference.Load("lenet.safetensors");
        using var model = ModelCatalogue.Create("lenet");
        model.Materialize(zeros(1, 1, 28, 28));
        Assert.Equal(file.Metadata["repr"], model.ToString());
        Assert.Equal(
            JsonSerializer.Deserialize<Dictionary<string, long[]>>(file.Metadata["state"]),
            model.StateDict().ToDictionary(pair => pair.Key, pair => pair.Value.shape));
        model.LoadStateDict(model.StateDict().ToDictionary(pair => pair.Key, pair => Wave(pair.Value.shape)));
        var output = model.Forward(Wave(2, 1, 28, 28).to(ScalarType.Float32));
        Reference.Close(file.Tensors["output"], output, "output", 1e-4, 1e-5);
        using var labels = tensor(new long[] { 3, 8 });
        var loss = new CrossEntropyLoss().Compute(output, labels);
        Reference.Close(file.Tensors["loss"], loss, "loss", 1e-4);
        loss.backward();
        foreach (var name in new[] { "0.weight", "0.bias", "3.bias", "11.bias" })
            Reference.Close(file.Tensors[$"grad/{name}"], model.StateDict()[name].grad!, name, 1e-3, 1e-6);
    }

    [Fact]
    public void LeNet_starts_with_Xavier_weights_and_default_biases()
    {
        using var model = ModelCatalogue.Create("LeNet");
        model.Materialize(zeros(1, 1, 28, 28));
        Within(model, "7.weight", Math.Sqrt(6.0 / (400 + 120)));
        Within(model, "3.weight", Math.Sqrt(6.0 / (25 * (6 + 16))));
        Within(model, "7.bias", 1 / Math.Sqrt(400), 0.2);
    }

    [Fact]
    public void ResNet18_is_the_books()
    {
        using var scope = NewDisposeScope();
        using var model = ModelCatalogue.Create("ResNet18");
        model.Materialize(zeros(1, 1, 96, 96));
        Assert.Equal(11_178_378, model.ParameterCount);
        var summary = ModelSummary.Create(model, 1, 1, 96, 96);
        Assert.Equal([1, 512, 3, 3], summary.Layers.Last(layer => layer.Kind == "BatchNorm2d").OutputShape);
        Assert.Equal(11_178_378, summary.Layers.Sum(layer => layer.Parameters));
        Within(model, "4.0.path.0.weight", Math.Sqrt(6.0 / (9 * (256 + 512))));
    }

    [Fact]
    public void Linear_models_start_as_the_book_says()
    {
        using var softmax = ModelCatalogue.Create("SoftmaxRegression");
        softmax.Materialize(zeros(1, 1, 28, 28));
        var weights = Reference.Numbers(softmax.StateDict()["1.weight"]);
        Assert.Equal(0.01, Math.Sqrt(weights.Average(value => value * value)), 0.0005);
        using var linear = ModelCatalogue.Create("LinearRegression");
        linear.Materialize(zeros(1, 2));
        Assert.Equal([0], Reference.Numbers(linear.StateDict()["0.bias"]));
    }

    [Fact]
    public void Mlp_takes_its_settings()
    {
        using var model = ModelCatalogue.Create("mlp", new Dictionary<string, object?>
        {
            ["Hidden"] = new[] { 64, 32 }, ["dropout"] = 0.5, ["Activation"] = "tanh", ["OutFeatures"] = 3,
        });
        Assert.Equal(
            "Flatten Linear Tanh Dropout Linear Tanh Dropout Linear",
            string.Join(' ', model.NamedChildren().Select(layer => layer.Value.Kind)));
        Assert.Equal("Mlp", model.Name);
    }

    [Fact]
    public void Every_model_takes_its_own_input_and_can_be_described()
    {
        using var scope = NewDisposeScope();
        foreach (var info in ModelCatalogue.All)
        {
            using var model = ModelCatalogue.Create(info.Name, new Dictionary<string, object?> { ["OutFeatures"] = 10 });
            model.Eval().Forward(zeros([2, .. info.InputShape]));
            using var again = Module.FromSpec(ModuleSpec.FromJson(model.ToSpec().ToJson()));
            Assert.Equal(model.ToString(), again.ToString());
            Assert.Equal(info.Name, again.Name);
        }
    }

    [Fact]
    public void Unknown_models_and_settings_are_listed()
    {
        var error = Assert.Throws<DeepLearnException>(() => ModelCatalogue.Create("LeNet5"));
        Assert.Equal("UnknownModel", error.Id);
        Assert.Contains("Did you mean 'LeNet'? Known models: LinearRegression, SoftmaxRegression, Mlp, LeNet, ResNet18.", error.Message, StringComparison.Ordinal);
        Assert.Contains("Known LeNet settings: OutFeatures",
            Assert.Throws<DeepLearnException>(() => ModelCatalogue.Create("LeNet", new Dictionary<string, object?> { ["Width"] = 1 })).Message,
            StringComparison.Ordinal);
    }

    private static Tensor Wave(params long[] shape) =>
        ((arange(shape.Aggregate(1L, (product, size) => product * size), dtype: ScalarType.Float64) * 0.7).sin() * 0.3).reshape(shape);

    private static void Within(Module model, string name, double bound, double slack = 0.02)
    {
        var values = Reference.Numbers(model.StateDict()[name]);
        Assert.All(values, value => Assert.InRange(value, -bound, bound));
        Assert.InRange(values.Max(Math.Abs), bound * (1 - slack), bound);
    }
}
