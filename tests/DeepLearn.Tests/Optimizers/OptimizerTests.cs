using DeepLearn.Errors;
using DeepLearn.Optimizers;
using DeepLearn.Serialization;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Tests.Optimizers;

public sealed class OptimizerTests : IDisposable
{
    private readonly SafeTensorsFile _file = Reference.Load("optimizers.safetensors");
    private readonly DisposeScope _scope = NewDisposeScope();

    public static TheoryData<string> Cases => new(
        "sgd", "sgd_decay", "sgd_momentum", "sgd_dampening", "sgd_nesterov", "adam", "adam_decay", "adamw", "adamw_decay");

    public void Dispose()
    {
        _scope.Dispose();
        _file.Dispose();
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Six_steps_are_PyTorchs(string name)
    {
        var parameters = Start();
        using var optimizer = Make(name, parameters);
        for (var step = 0; step < 6; step++)
            Advance(name, optimizer, parameters, step);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_loaded_state_goes_on_as_if_never_stopped(string name)
    {
        var parameters = Start();
        var first = Make(name, parameters);
        for (var step = 0; step < 3; step++)
            Advance(name, first, parameters, step);
        using var second = Make(name, parameters);
        second.LoadStateDict(first.StateDict());
        first.Dispose();
        for (var step = 3; step < 6; step++)
            Advance(name, second, parameters, step);
    }

    [Fact]
    public void Parameters_without_gradient_are_left_alone()
    {
        var parameters = Start();
        using var optimizer = new Adam(parameters, weightDecay: 0.1);
        parameters[0].grad = ones(3, 2);
        optimizer.Step();
        Reference.Close(_file.Tensors["start/1"], parameters[1], "untouched", 0, 0);
        Assert.Equal(["0.step", "0.exp_avg", "0.exp_avg_sq"], optimizer.StateDict().Keys);
        optimizer.ZeroGrad();
        Assert.Null(parameters[0].grad);
    }

    [Fact]
    public void State_that_does_not_fit_is_named()
    {
        using var optimizer = new SGD(Start(), momentum: 0.9);
        var error = Assert.Throws<DeepLearnException>(() => optimizer.LoadStateDict(new Dictionary<string, Tensor>
        {
            ["0.momentum_buffer"] = zeros(3, 2), ["1.momentum_buffer"] = zeros(3), ["0.exp_avg"] = zeros(3, 2), ["9.step"] = tensor(1L),
        }));
        Assert.Contains("'1.momentum_buffer', '0.exp_avg', '9.step'", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("'0.momentum_buffer'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Catalogue_has_PyTorchs_defaults()
    {
        var options = new OptimizerOptions();
        Assert.Equal(0.01, OptimizerCatalogue.Create("sgd", Start(), options).LearningRate);
        Assert.Equal(0.001, OptimizerCatalogue.Create("adam", Start(), options).LearningRate);
        Assert.Equal(0.01, OptimizerCatalogue.Create("ADAMW", Start(), options).WeightDecay);
        var nesterov = OptimizerCatalogue.Create("SGD", Start(), new() { LearningRate = 0.5, Momentum = 0.9, Nesterov = true });
        Assert.True(nesterov is SGD { LearningRate: 0.5, Momentum: 0.9, Nesterov: true });
    }

    [Theory]
    [InlineData("Adagrad", "UnknownOptimizer", 0.1, 0, false)]
    [InlineData("Adam", "InvalidSetting", 0.1, 0.9, false)]
    [InlineData("SGD", "InvalidSetting", 0.1, 0, true)]
    [InlineData("SGD", "InvalidSetting", -1, 0, false)]
    [InlineData("Adam", "InvalidSetting", double.NaN, 0, false)]
    public void Wrong_settings_are_refused(string name, string id, double rate, double momentum, bool nesterov) =>
        Assert.Equal(id, Assert.Throws<DeepLearnException>(() => OptimizerCatalogue.Create(name, Start(), new()
        {
            LearningRate = rate, Momentum = momentum, Nesterov = nesterov,
        })).Id);

    [Fact]
    public void No_parameters_is_an_error() =>
        Assert.Equal("NoParameters", Assert.Throws<DeepLearnException>(() => new SGD([])).Id);

    private Tensor[] Start() => [.. Enumerable.Range(0, 2).Select(i => _file.Tensors[$"start/{i}"].clone().requires_grad_())];

    private static Optimizer Make(string name, Tensor[] parameters) => name switch
    {
        "sgd" => new SGD(parameters, 0.1),
        "sgd_decay" => new SGD(parameters, 0.1, weightDecay: 0.2),
        "sgd_momentum" => new SGD(parameters, 0.1, 0.9),
        "sgd_dampening" => new SGD(parameters, 0.1, 0.9, 0.3, 0.01),
        "sgd_nesterov" => new SGD(parameters, 0.1, 0.9, weightDecay: 0.01, nesterov: true),
        "adam" => new Adam(parameters, 0.01),
        "adam_decay" => new Adam(parameters, 0.02, weightDecay: 0.1),
        "adamw" => new AdamW(parameters, 0.01),
        _ => new AdamW(parameters, 0.02, weightDecay: 0.3),
    };

    private void Advance(string name, Optimizer optimizer, Tensor[] parameters, int step)
    {
        for (var i = 0; i < parameters.Length; i++)
            parameters[i].grad = _file.Tensors[$"gradient/{step}/{i}"].clone();
        optimizer.Step();
        for (var i = 0; i < parameters.Length; i++)
            Reference.Close(_file.Tensors[$"{name}/{step}/{i}"], parameters[i], $"{name}, step {step}, parameter {i}", 1e-6, 1e-7);
    }
}
