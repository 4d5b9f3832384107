using DeepLearn.Layers;
using DeepLearn.Models;
using DeepLearn.Modules;
using static TorchSharp.torch;

namespace DeepLearn.Tests.Modules;

public sealed class ModelSummaryTests
{
    [Fact]
    public void LeNet_has_the_books_shapes_and_sizes()
    {
        using var model = LeNet.Create();
        var summary = ModelSummary.Create(model, 1, 1, 28, 28);
        Assert.Equal(
            [
                "0 Conv2d [1, 6, 28, 28] 156", "1 Sigmoid [1, 6, 28, 28] 0", "2 AvgPool2d [1, 6, 14, 14] 0",
                "3 Conv2d [1, 16, 10, 10] 2416", "4 Sigmoid [1, 16, 10, 10] 0", "5 AvgPool2d [1, 16, 5, 5] 0",
                "6 Flatten [1, 400] 0", "7 Linear [1, 120] 48120", "8 Sigmoid [1, 120] 0", "9 Linear [1, 84] 10164",
                "10 Sigmoid [1, 84] 0", "11 Linear [1, 10] 850",
            ],
            summary.Layers.Select(layer => $"{layer.Name} {layer.Kind} [{string.Join(", ", layer.OutputShape)}] {layer.Parameters}"));
        Assert.Equal(61706, summary.Parameters);
        Assert.Equal(61706, summary.TrainableParameters);
    }

    [Fact]
    public void Model_and_generator_stay_as_they_are()
    {
        using var scope = NewDisposeScope();
        using var model = new Sequential(new Linear(3), new BatchNorm1d(), new Dropout());
        manual_seed(5);
        var expected = Reference.Numbers(rand(4));
        manual_seed(5);
        ModelSummary.Create(model, 2, 7);
        Assert.Equal(expected, Reference.Numbers(rand(4)));
        Assert.False(model.IsInitialized);
        Assert.True(model.Training);
        Assert.Equal(0, model.ParameterCount);
    }

    [Fact]
    public void Frozen_parameters_are_counted_apart_and_paths_are_nested()
    {
        using var model = new Sequential(new Sequential(new Linear(3, 2), new ReLU()), new Linear(1, 3)) { Name = "Nested" };
        foreach (var parameter in model[0].Parameters())
            parameter.requires_grad = false;
        var summary = ModelSummary.Create(model, 5, 2);
        Assert.Equal("Nested", summary.Name);
        Assert.Equal(["0.0", "0.1", "1"], summary.Layers.Select(layer => layer.Name));
        Assert.Equal(13, summary.Parameters);
        Assert.Equal(4, summary.TrainableParameters);
        Assert.Equal([false, false, true], summary.Layers.Select(layer => layer.Trainable));
    }

    [Fact]
    public void Wrong_input_shape_names_the_layer()
    {
        using var model = LeNet.Create();
        Assert.Contains("Layer '0' (Conv2d)", Assert.Throws<ShapeMismatchException>(() => ModelSummary.Create(model, 1, 784)).Message, StringComparison.Ordinal);
    }
}
