using DeepLearn.Errors;
using DeepLearn.Losses;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Tests.Losses;

public sealed class LossTests : IDisposable
{
    private readonly DisposeScope _scope = NewDisposeScope();

    public void Dispose() => _scope.Dispose();

    public static TheoryData<string> Names => new(LossCatalogue.Names);

    [Theory]
    [MemberData(nameof(Names))]
    public void Value_and_gradient_are_PyTorchs(string name)
    {
        using var file = Reference.Load("losses.safetensors");
        var output = file.Tensors[$"{name}/output"].clone().requires_grad_();
        var loss = LossCatalogue.Get(name).Compute(output, file.Tensors[$"{name}/target"]);
        Reference.Close(file.Tensors[$"{name}/loss"], loss, name);
        loss.backward();
        Reference.Close(file.Tensors[$"{name}/grad"], output.grad!, $"{name} gradient");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Gradient_matches_finite_differences(string name)
    {
        using var file = Reference.Load("losses.safetensors");
        var loss = LossCatalogue.Get(name);
        var output = file.Tensors[$"{name}/output"].to(ScalarType.Float64).requires_grad_();
        var target = file.Tensors[$"{name}/target"];
        target = target.is_floating_point() ? target.to(ScalarType.Float64) : target;
        loss.Compute(output, target).backward();
        var gradient = Reference.Numbers(output.grad!);
        using var noGrad = no_grad();
        for (var i = 0; i < gradient.Length; i++)
        {
            var element = output.view(-1).narrow(0, i, 1);
            element.add_(1e-6);
            var above = loss.Compute(output, target).item<double>();
            element.add_(-2e-6);
            var below = loss.Compute(output, target).item<double>();
            element.add_(1e-6);
            Assert.Equal((above - below) / 2e-6, gradient[i], 1e-7);
        }
    }

    [Theory]
    [InlineData(new long[] { 0, 4 }, "The label 4 is out of range: the model has 4 outputs, so labels go from 0 to 3. Number the classes from 0, or give the last layer 5 outputs.")]
    [InlineData(new long[] { -1, 2 }, "The label -1 is out of range: the model has 4 outputs")]
    [InlineData(new long[] { -100, 2 }, "The label -100 is out of range")]
    public void Label_out_of_range_says_which_and_how_many_classes(long[] labels, string message)
    {
        var error = Assert.Throws<DeepLearnException>(() => new CrossEntropyLoss().Compute(zeros(2, 4), tensor(labels)));
        Assert.Equal("LabelOutOfRange", error.Id);
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Labels_of_any_whole_type_will_do() =>
        Assert.Equal(Math.Log(4), new CrossEntropyLoss().Compute(zeros(2, 4), tensor(new byte[] { 0, 3 })).item<float>(), 1e-6);

    [Fact]
    public void Cross_entropy_refuses_other_shapes_and_fractions()
    {
        var loss = new CrossEntropyLoss();
        Assert.Contains("got [2] and [2]", Assert.Throws<DeepLearnException>(() => loss.Compute(zeros(2), zeros(2))).Message, StringComparison.Ordinal);
        Assert.Contains("got [2, 4] and [3]", Assert.Throws<DeepLearnException>(() => loss.Compute(zeros(2, 4), zeros(3))).Message, StringComparison.Ordinal);
        Assert.Equal("LabelType", Assert.Throws<DeepLearnException>(() => loss.Compute(zeros(2, 4), zeros(2))).Id);
    }

    [Theory]
    [InlineData("MSE")]
    [InlineData("L1")]
    [InlineData("Huber")]
    public void A_column_is_not_broadcast_against_a_row(string name)
    {
        var output = tensor(new[] { 1f, 2f, 3f }).reshape(3, 1);
        var target = tensor(new[] { 2f, 3f, 4f });
        Assert.Equal(name == "Huber" ? 0.5f : 1f, LossCatalogue.Get(name).Compute(output, target).item<float>());
        var error = Assert.Throws<DeepLearnException>(() => LossCatalogue.Get(name).Compute(zeros(3, 2), target));
        Assert.Contains("output's shape [3, 2], got [3]", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Yes_or_no_labels_may_be_whole_and_lie_between_0_and_1()
    {
        var loss = new BCEWithLogitsLoss();
        Assert.Equal(Math.Log(2), loss.Compute(zeros(2, 1), tensor(new long[] { 0, 1 })).item<float>(), 1e-6);
        var error = Assert.Throws<DeepLearnException>(() => loss.Compute(zeros(2, 1), tensor(new long[] { 0, 2 })));
        Assert.Equal("LabelOutOfRange", error.Id);
        Assert.Contains("from 0 to 1, got 0 to 2", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_are_found_in_any_case_and_by_PyTorchs_class()
    {
        Assert.IsType<MSELoss>(LossCatalogue.Get("mseloss"));
        Assert.IsType<CrossEntropyLoss>(LossCatalogue.Get("crossentropy"));
        Assert.Contains("Known losses: CrossEntropy, NLL, BCEWithLogits, MSE, L1, SmoothL1, Huber, KLDiv.",
            Assert.Throws<DeepLearnException>(() => LossCatalogue.Get("Hinge")).Message, StringComparison.Ordinal);
    }
}
