using DeepLearn.Errors;
using DeepLearn.Initializers;
using DeepLearn.Layers;
using DeepLearn.Modules;
using static TorchSharp.torch;

namespace DeepLearn.Tests.Initializers;

public sealed class InitializerTests
{
    /// <summary>Mean, standard deviation and bound of a weight [300, 50, 2, 2]: 200 inputs, 1,200 outputs.</summary>
    [Theory]
    [InlineData("XavierUniform", 0, 0.0377964, 0.0654654)]
    [InlineData("XavierNormal", 0, 0.0377964, double.PositiveInfinity)]
    [InlineData("KaimingUniform", 0, 0.1, 0.1732051)]
    [InlineData("KaimingUniform(1)", 0, 0.0707107, 0.1224745)]
    [InlineData("KaimingNormal", 0, 0.1, double.PositiveInfinity)]
    [InlineData("Normal", 0, 0.01, double.PositiveInfinity)]
    [InlineData("Normal(0.5, 2)", 2, 0.5, double.PositiveInfinity)]
    [InlineData("Uniform(-1, 3)", 1, 1.1547005, 3)]
    [InlineData("Constant(0.25)", 0.25, 0, 0.2500001)]
    [InlineData("Ones", 1, 0, 1)]
    [InlineData("Zeros", 0, 0, 0)]
    [InlineData("MSRAPrelu", 0, 0.0518563, double.PositiveInfinity)]
    [InlineData("MSRAPrelu(1)", 0, 0.0377964, double.PositiveInfinity)]
    [InlineData("TruncatedNormal", 0, 0.8796257, 2)]
    [InlineData("TruncatedNormal(0.5, 1, 0.5, 1.5)", 1, 0.2698, 1.5)]
    [InlineData("Orthogonal(2)", 0, 0.1154701, double.PositiveInfinity)]
    public void Values_have_the_distribution_of_the_paper(string text, double mean, double deviation, double bound)
    {
        manual_seed(11);
        using var weight = empty(300, 50, 2, 2).requires_grad_();
        InitializerCatalogue.Get(text).Apply(weight);
        var values = Reference.Numbers(weight);
        var average = values.Average();
        Assert.Equal(mean, average, 0.02 * Math.Max(deviation, 0.001));
        Assert.Equal(deviation, Math.Sqrt(values.Average(value => (value - average) * (value - average))), 1e-9 + 0.01 * deviation);
        Assert.True(values.Max(Math.Abs) <= bound);
        if (double.IsFinite(bound))
            Assert.True(values.Max(Math.Abs) >= 0.99 * bound);
    }

    [Fact]
    public void Draws_are_PyTorchs_draws()
    {
        using var file = Reference.Load("initial.safetensors");
        manual_seed(7);
        using var linear = new Linear(4, 6);
        using var conv = new Conv2d(3, [3], inChannels: 2);
        using var xavier = empty(4, 2, 3, 3);
        new XavierUniform().Apply(xavier);
        using var kaiming = empty(5, 3);
        new KaimingUniform(0.2).Apply(kaiming);
        Reference.Close(file.Tensors["linear/weight"], linear.StateDict()["weight"], "linear weight", 0, 0);
        Reference.Close(file.Tensors["linear/bias"], linear.StateDict()["bias"], "linear bias", 0, 0);
        Reference.Close(file.Tensors["conv/weight"], conv.StateDict()["weight"], "conv weight", 0, 0);
        Reference.Close(file.Tensors["conv/bias"], conv.StateDict()["bias"], "conv bias", 0, 0);
        Reference.Close(file.Tensors["xavier"], xavier, "xavier", 0, 0);
        Reference.Close(file.Tensors["kaiming"], kaiming, "kaiming", 0, 0);
        foreach (var (name, make) in new (string, Func<Module>)[]
        {
            ("conv1d", () => new Conv1d(3, [3], inChannels: 2)), ("conv3d", () => new Conv3d(2, [2], inChannels: 2)),
            ("transposed", () => new ConvTranspose2d(3, [3], inChannels: 2)), ("rnn", () => new RNN(2, inputSize: 3)), ("gru", () => new GRU(2, inputSize: 3)),
            ("lstm", () => new LSTM(2, numLayers: 2, bidirectional: true, inputSize: 3)), ("attention", () => new MultiheadAttention(4, 2)),
            ("encoder", () => new TransformerEncoderLayer(4, 2, 6)), ("embedding", () => new Embedding(7, 3, paddingIdx: 2)),
        })
        {
            using var module = make();
            foreach (var (key, value) in module.StateDict())
                Reference.Close(file.Tensors[$"{name}/{key}"], value, $"{name} {key}", 0, 0);
        }
    }

    [Theory]
    [InlineData(3, 8)]
    [InlineData(8, 3)]
    public void Orthogonal_rows_or_columns_stand_at_right_angles(long rows, long columns)
    {
        using var weight = empty(rows, columns, ScalarType.Float64);
        new Orthogonal(1.5).Apply(weight);
        using var product = rows < columns ? weight.matmul(weight.t()) : weight.t().matmul(weight);
        using var expected = eye(3, dtype: ScalarType.Float64).mul(2.25);
        Reference.Close(expected, product, "product", 0, 1e-12);
    }

    [Theory]
    [InlineData(2, 2)]
    [InlineData(2, 1)]
    public void Bilinear_is_the_kernel_of_D2L(long outputs, long inputs)
    {
        using var weight = ones(outputs, inputs, 4, 4);
        new Bilinear().Apply(weight);
        double[] row = [0.0625, 0.1875, 0.1875, 0.0625];
        double[] middle = [0.1875, 0.5625, 0.5625, 0.1875];
        double[] kernel = [.. row, .. middle, .. middle, .. row];
        Assert.Equal(inputs == 1 ? [.. kernel, .. kernel] : [.. kernel, .. new double[32], .. kernel], Reference.Numbers(weight));
    }

    [Fact]
    public void LSTM_bias_opens_the_forget_gate()
    {
        using var bias = ones(8);
        new LSTMBias(2).Apply(bias);
        Assert.Equal([0, 0, 2, 2, 0, 0, 0, 0], Reference.Numbers(bias));
    }

    [Fact]
    public void Patterns_and_values_go_by_names()
    {
        using var values = arange(1, 3, ScalarType.Float32);
        var mixed = new Mixed([
            new("fc.bias", new Load(values)), new("*.bias", new Zeros()), new("w?", new Custom((tensor, name) => tensor.fill_(name.Length)))]);
        using var tensor = full([2], 7f);
        Assert.Equal([1, 2], Applied("fc.bias"));
        Assert.Equal([0, 0], Applied("conv.bias"));
        Assert.Equal([2, 2], Applied("w1"));
        Assert.Equal([2, 2], Applied("other"));
        Assert.Equal((true, false), (mixed.Covers("a.bias"), mixed.Covers("other")));
        using var large = zeros(3);
        Assert.Equal("ShapeMismatch", Assert.Throws<DeepLearnException>(() => mixed.Apply(large, "fc.bias")).Id);

        double[] Applied(string name)
        {
            mixed.Apply(tensor, name);
            return Reference.Numbers(tensor);
        }
    }

    [Theory]
    [InlineData("Bilinear", "NoKernel")]
    [InlineData("LSTMBias", "NoGates")]
    [InlineData("Orthogonal", "NoFans")]
    [InlineData("MSRAPrelu", "NoFans")]
    public void A_shape_that_does_not_fit_is_refused(string name, string id)
    {
        using var tensor = zeros(3);
        Assert.Equal(id, Assert.Throws<DeepLearnException>(() => InitializerCatalogue.Get(name).Apply(tensor)).Id);
    }

    [Theory]
    [InlineData("Xavier", "UnknownInitializer")]
    [InlineData("Normal(a)", "InvalidSetting")]
    [InlineData("Normal(1, 2, 3)", "InvalidSetting")]
    public void Wrong_text_is_refused(string text, string id) =>
        Assert.Equal(id, Assert.Throws<DeepLearnException>(() => InitializerCatalogue.Get(text)).Id);

    [Fact]
    public void Vectors_have_no_fans()
    {
        using var bias = zeros(3);
        Assert.Contains("got shape [3]", Assert.Throws<DeepLearnException>(() => new XavierNormal().Apply(bias)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_read_back()
    {
        foreach (var name in InitializerCatalogue.Names)
        {
            var text = InitializerCatalogue.Get(name).ToString();
            Assert.Equal(text, InitializerCatalogue.Get(text).ToString());
        }
    }
}
