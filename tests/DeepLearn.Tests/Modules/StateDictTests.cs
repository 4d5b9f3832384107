using DeepLearn.Errors;
using DeepLearn.Layers;
using DeepLearn.Modules;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Tests.Modules;

public sealed class StateDictTests : IDisposable
{
    private readonly DisposeScope _scope = NewDisposeScope();

    public void Dispose() => _scope.Dispose();

    [Fact]
    public void Every_wrong_key_is_named_and_nothing_changes()
    {
        using var model = Model(4);
        var before = Reference.Numbers(model.StateDict()["0.weight"]);
        var state = model.StateDict().ToDictionary(pair => pair.Key, pair => zeros_like(pair.Value));
        state.Remove("0.bias");
        state["5.weight"] = zeros(1);
        state["2.weight"] = zeros(2, 7);
        var error = Assert.Throws<DeepLearnException>(() => model.LoadStateDict(state));
        Assert.Equal("StateDictMismatch", error.Id);
        Assert.Contains("missing '0.bias'; unexpected '5.weight'; '2.weight' has shape [2, 7], the model expects [2, 3]", error.Message, StringComparison.Ordinal);
        Assert.Equal(before, Reference.Numbers(model.StateDict()["0.weight"]));
    }

    [Fact]
    public void Not_strict_accepts_other_names_but_no_other_shapes()
    {
        using var model = Model(4);
        model.LoadStateDict(new Dictionary<string, Tensor> { ["0.bias"] = ones(3), ["else"] = ones(1) }, strict: false);
        Assert.Equal([1, 1, 1], Reference.Numbers(model.StateDict()["0.bias"]));
        Assert.Throws<DeepLearnException>(() => model.LoadStateDict(new Dictionary<string, Tensor> { ["0.bias"] = ones(4) }, strict: false));
    }

    [Fact]
    public void Open_sizes_come_from_the_values()
    {
        using var source = Model(4);
        using var model = Model();
        model.LoadStateDict(source.StateDict());
        Assert.True(model.IsInitialized);
        Assert.Equal(source.ToString(), model.ToString());
        Reference.Close(source.Forward(ones(2, 4)), model.Forward(ones(2, 4)), "loaded");
    }

    [Fact]
    public void Values_that_do_not_fit_leave_open_sizes_open()
    {
        using var source = Model(4);
        using var model = Model();
        var state = source.StateDict().ToDictionary(pair => pair.Key, pair => pair.Value);
        state["2.bias"] = zeros(9);
        state["1.weight"] = zeros(3, 3);
        var error = Assert.Throws<DeepLearnException>(() => model.LoadStateDict(state));
        Assert.Contains("'1.weight' has shape [3, 3], from which the layer's size cannot be read", error.Message, StringComparison.Ordinal);
        Assert.Contains("'2.bias' has shape [9], the model expects [2]", error.Message, StringComparison.Ordinal);
        Assert.False(model.IsInitialized);
        Assert.Empty(model.StateDict());
    }

    [Fact]
    public void State_holds_the_modules_own_tensors_in_PyTorchs_order()
    {
        using var model = Model(4);
        Assert.Equal(
            ["0.weight", "0.bias", "1.weight", "1.bias", "1.running_mean", "1.running_var", "1.num_batches_tracked", "2.weight", "2.bias"],
            model.StateDict().Keys);
        Assert.Equal(6, model.NamedParameters().Count());
        Assert.Equal(["1.running_mean", "1.running_var", "1.num_batches_tracked"], model.NamedBuffers().Select(buffer => buffer.Name));
        Assert.Same(model.StateDict()["0.weight"], model.Parameters().First());
        Assert.Equal(15 + 6 + 8, model.ParameterCount);
    }

    private static Sequential Model(long? inputs = null)
    {
        long? middle = inputs is null ? null : 3;
        return new(new Linear(3, inputs), new BatchNorm1d(middle), new Linear(2, middle));
    }
}
