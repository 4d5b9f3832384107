using DeepLearn.Data;
using DeepLearn.Layers;
using DeepLearn.Modules;
using DeepLearn.Training;
using LibTorch;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace DeepLearn.Tests.Modules;

/// <summary>Convolutions run in the layout that is fastest; nothing but the speed may show it.</summary>
public sealed class ImageLayoutTests : IDisposable
{
    private readonly DisposeScope _scope = NewDisposeScope();

    public void Dispose() => _scope.Dispose();

    [Fact]
    public void Values_and_gradients_are_those_of_the_default_layout()
    {
        manual_seed(1);
        using var model = new Sequential(
            new Conv2d(16, [3], padding: [1]), new BatchNorm2d(), new ReLU(), new AvgPool2d([2]),
            new Residual([new Conv2d(16, [3], padding: [1]), new BatchNorm2d()], [new Conv2d(16, [1])]),
            new Conv2d(80, [3], stride: [2]), new MaxPool2d([2]), new Flatten(), new Linear(5));
        var images = randn(4, 3, 20, 18).requires_grad_();
        var output = model.Forward(images);
        output.square().sum().backward();

        var plain = images.detach().clone().requires_grad_();
        var state = model.StateDict().ToDictionary(pair => pair.Key, pair => pair.Value.detach().clone().requires_grad_(pair.Value.requires_grad));
        var expected = Plain(plain, state);
        expected.square().sum().backward();

        AssertClose(expected, output);
        AssertClose(plain.grad!, images.grad!);
        foreach (var (name, value) in model.NamedParameters())
        {
            AssertClose(state[name].grad!, value.grad!);
            Assert.True(value.is_contiguous() && value.grad!.is_contiguous(), name);
        }
    }

    [Fact]
    public void Callers_and_modules_from_elsewhere_get_the_default_layout()
    {
        var seen = new List<bool>();
        using var convolution = new Conv2d(16, [3], padding: [1]);
        var inside = new List<bool>();
        Observe(convolution, output => inside.Add(TorchLayout.is_channels_last(output)));
        using var model = new Sequential(convolution, new ReLU(), new Watching(seen), new Conv2d(16, [1]));
        var output = model.Forward(randn(2, 3, 8, 8));
        Assert.Equal([true], inside);
        Assert.Equal([true], seen);
        Assert.True(output.is_contiguous());
        Assert.Equal([2, 1024], output.view(2, -1).shape);
    }

    [Fact]
    public void Many_channels_for_the_size_of_the_image_stay_in_the_default_layout()
    {
        using var convolution = new Conv2d(256, [3], padding: [1]);
        var inside = new List<bool>();
        Observe(convolution, output => inside.Add(output.is_contiguous()));
        convolution.Forward(randn(2, 256, 6, 6));
        Assert.Equal([true], inside);
    }

    [Fact]
    public void The_same_seed_gives_the_same_weights_to_the_last_bit()
    {
        var images = randn(50, 1, 12, 12);
        var labels = randint(0, 3, 50);
        Assert.Equal(Trained(images, labels), Trained(images, labels));
    }

    [Fact]
    public void Dropout_drops_what_PyTorch_drops_for_a_seed()
    {
        using var model = new Sequential(new Conv2d(8, [1]), new Dropout(0.5));
        var images = randn(2, 3, 6, 6);
        model.Materialize(images);
        manual_seed(7);
        var output = model.Forward(images);
        manual_seed(7);
        Assert.True(output.allclose(functional.dropout(model[0].Forward(images), 0.5)));
    }

    [Fact]
    public void Other_types_and_sizes_work_as_ever()
    {
        using var model = new Sequential(new Conv2d(4, [3], padding: [1]), new BatchNorm2d()).To(ScalarType.Float64);
        Assert.Equal([2, 4, 5, 5], model.Forward(randn([2, 1, 5, 5], ScalarType.Float64)).shape);
        using var one = new Conv2d(1, [3]);
        Assert.Equal([3, 1, 1, 1], one.Forward(randn(3, 1, 3, 3)).shape);
    }

    /// <summary>Sees an output as the engine's own modules get it.</summary>
    private static void Observe(Module module, Action<Tensor> look) =>
        typeof(Module).GetProperty("Observer", System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic)!.SetValue(
            module, (Module _, Tensor output) => look(output));

    private static Tensor Plain(Tensor images, Dictionary<string, Tensor> state)
    {
        var x = Normed("1", functional.conv2d(images, state["0.weight"], state["0.bias"], padding: [1, 1]));
        x = functional.avg_pool2d(functional.relu(x), 2);
        var path = Normed("4.path.1", functional.conv2d(x, state["4.path.0.weight"], state["4.path.0.bias"], padding: [1, 1]));
        x = path + functional.conv2d(x, state["4.shortcut.0.weight"], state["4.shortcut.0.bias"]);
        x = functional.max_pool2d(functional.conv2d(x, state["5.weight"], state["5.bias"], strides: [2, 2]), 2);
        return functional.linear(x.flatten(1), state["8.weight"], state["8.bias"]);

        Tensor Normed(string name, Tensor input) =>
            functional.batch_norm(input, null, null, state[name + ".weight"], state[name + ".bias"], training: true);
    }

    private static float[] Trained(Tensor images, Tensor labels)
    {
        using var data = new TensorDataset(images, labels);
        using var model = new Sequential(
            new Conv2d(16, [3], padding: [1]), new BatchNorm2d(), new ReLU(), new AvgPool2d([2]),
            new Residual([new Conv2d(16, [3], padding: [1]), new BatchNorm2d()]), new Dropout(0.2), new Flatten(), new Linear(3));
        new Trainer(model, new() { Epochs = 2, BatchSize = 16, LearningRate = 0.1, Momentum = 0.9, Seed = 3 }).Fit(data);
        return [.. model.StateDict().Values.Where(value => value.is_floating_point()).SelectMany(value => value.data<float>().ToArray())];
    }

    private static void AssertClose(Tensor expected, Tensor actual) =>
        Assert.True(actual.allclose(expected, rtol: 1e-4, atol: 2e-5 * Math.Max(1, expected.abs().max().item<float>())));

    /// <summary>A module that is not the engine's.</summary>
    private sealed class Watching(List<bool> contiguous) : Module
    {
        protected override Tensor Compute(Tensor input)
        {
            contiguous.Add(input.is_contiguous());
            return input.alias();
        }
    }
}
