using DeepLearn.Errors;
using DeepLearn.Initializers;
using DeepLearn.Layers;
using DeepLearn.Modules;
using LibTorch;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Tests.Modules;

public sealed class ModuleTests : IDisposable
{
    private readonly DisposeScope _scope = NewDisposeScope();

    public void Dispose() => _scope.Dispose();

    [Fact]
    public void Mode_reaches_all_children()
    {
        using var model = new Sequential(new Sequential(new Dropout(0.9)), new ReLU());
        model.Eval();
        Assert.All(model.NamedModules(), module => Assert.False(module.Value.Training));
        Assert.Equal(16, model.Forward(ones(4, 4)).sum().item<float>());
        model.Train();
        Assert.All(model.NamedModules(), module => Assert.True(module.Value.Training));
        Assert.Equal(["", "0", "0.0", "1"], model.NamedModules().Select(module => module.Name));
    }

    [Fact]
    public void Parameters_outlive_the_scope_they_were_made_in()
    {
        using var model = new Sequential(new Linear(3), new BatchNorm1d());
        using (NewDisposeScope())
            model.Forward(ones(2, 4));
        Assert.Equal([2, 3], model.Forward(ones(2, 4)).shape);
        Assert.All(model.Parameters(), parameter => Assert.True(parameter.requires_grad && parameter.is_leaf));
    }

    [Fact]
    public void Materialize_changes_neither_mode_nor_statistics()
    {
        using var model = new Sequential(new Linear(3), new BatchNorm1d());
        model.Materialize(ones(1, 4));
        Assert.True(model.Training && model[1].Training);
        Assert.Equal(0, model.StateDict()["1.num_batches_tracked"].item<long>());
        Assert.Equal([0, 0, 0], Reference.Numbers(model.StateDict()["1.running_mean"]));
        Assert.Null(model.StateDict()["0.weight"].grad);
    }

    [Fact]
    public void The_seed_decides_the_weights()
    {
        manual_seed(3);
        using var first = new Linear(5, 4);
        manual_seed(3);
        using var second = new Linear(5, 4);
        using var third = new Linear(5, 4);
        Assert.Equal(Reference.Numbers(first.StateDict()["weight"]), Reference.Numbers(second.StateDict()["weight"]));
        Assert.NotEqual(Reference.Numbers(first.StateDict()["weight"]), Reference.Numbers(third.StateDict()["weight"]));
    }

    [Fact]
    public void Clone_is_equal_and_apart_and_draws_nothing()
    {
        using var model = new Sequential(new Linear(3, 4, initializer: new Normal(0.5)), new BatchNorm1d(), new Dropout(0.25)) { Name = "Mine" };
        model.Materialize(ones(1, 4)).Eval();
        manual_seed(9);
        var expected = Reference.Numbers(rand(3));
        manual_seed(9);
        using var copy = (Sequential)model.Clone();
        Assert.Equal(expected, Reference.Numbers(rand(3)));
        Assert.Equal("Mine", copy.Name);
        Assert.False(copy.Training);
        Assert.Equal(model.ToString(), copy.ToString());
        Assert.Equal("Normal(0.5, 0)", ((Linear)copy[0]).Initializer!.ToString());
        Reference.Close(model.Forward(ones(2, 4)), copy.Forward(ones(2, 4)), "clone");
        using (no_grad())
            copy.StateDict()["0.weight"].zero_();
        Assert.NotEqual(0, model.StateDict()["0.weight"].abs().sum().item<float>());
    }

    [Fact]
    public void Clone_of_an_open_model_stays_open_and_of_its_type()
    {
        using var model = new Sequential(new Linear(3), new Linear(2, 3));
        model.To(ScalarType.Float64);
        using var copy = model.Clone();
        Assert.False(copy.IsInitialized);
        Assert.Equal(ScalarType.Float64, copy.Forward(ones(2, 4, dtype: ScalarType.Float64)).dtype);
        Assert.False(model.IsInitialized);
    }

    [Fact]
    public void Conversion_keeps_whole_numbers_and_gradients_wanted()
    {
        using var model = new BatchNorm1d(3);
        model.To(ScalarType.Float64).To(CPU);
        Assert.Equal(ScalarType.Float64, model.StateDict()["weight"].dtype);
        Assert.Equal(ScalarType.Int64, model.StateDict()["num_batches_tracked"].dtype);
        Assert.True(model.StateDict()["weight"].requires_grad);
        Assert.False(model.StateDict()["running_mean"].requires_grad);
    }

    [Fact]
    public void Conversion_to_the_same_type_and_place_keeps_the_tensors()
    {
        using var model = new Linear(3, 2);
        var weight = model.StateDict()["weight"];
        model.To(CPU).To(ScalarType.Float32);
        Assert.Same(weight, model.StateDict()["weight"]);
        Assert.Equal(6, weight.numel());
    }

    [Fact]
    public void Training_steps_leave_nothing_behind()
    {
        using var model = new Sequential(new Linear(3, 4), new BatchNorm1d(3), new Sigmoid(), new Linear(2, 3));
        using var optimizer = new DeepLearn.Optimizers.SGD(model.Parameters(), momentum: 0.9);
        Step();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var before = TorchMemory.Statistics.LiveBytes;
        for (var i = 0; i < 50; i++)
            Step();
        Assert.Equal(before, TorchMemory.Statistics.LiveBytes);

        void Step()
        {
            using var scope = NewDisposeScope();
            optimizer.ZeroGrad();
            model.Forward(ones(2, 4)).sum().backward();
            optimizer.Step();
        }
    }

    [Fact]
    public void Empty_sequential_passes_its_input_on()
    {
        using var model = new Sequential();
        var input = ones(2);
        using var output = model.Forward(input);
        Assert.NotSame(input, output);
        Assert.Equal([1, 1], Reference.Numbers(output));
    }

    [Fact]
    public void A_layer_in_two_places_has_its_parameters_once()
    {
        using var shared = new Linear(3, inFeatures: 3);
        using var model = new Sequential(shared, new ReLU(), shared);
        Assert.Equal(["0.weight", "0.bias"], model.NamedParameters().Select(parameter => parameter.Name));
        Assert.Equal(["0.weight", "0.bias", "2.weight", "2.bias"], model.StateDict().Keys);
    }

    [Fact]
    public void A_module_outside_the_catalogue_says_so_when_described()
    {
        using var module = new Double();
        Assert.Equal([2], Reference.Numbers(module.Forward(ones(1))));
        Assert.Equal("UnknownLayer", Assert.Throws<DeepLearnException>(module.ToSpec).Id);
    }

    [Theory]
    [InlineData("[1]")]
    [InlineData("{}")]
    [InlineData("{\"kind\": \"ReLU\", \"kind\": \"Tanh\"}")]
    [InlineData("{\"kind\": 3}")]
    [InlineData("not json")]
    public void Broken_architecture_is_an_error_of_the_file(string json) =>
        Assert.Equal("ModelFileInvalid", Assert.Throws<DeepLearnException>(() => ModuleSpec.FromJson(json)).Id);

    private sealed class Double : Module
    {
        protected override Tensor Compute(Tensor input) => input * 2;
    }
}
