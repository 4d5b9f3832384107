using System.Globalization;
using DeepLearn.Errors;
using DeepLearn.Layers;
using DeepLearn.Modules;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Tests.Layers;

/// <summary>Wrong inputs and settings: said before libtorch is called, with the place and the remedy.</summary>
public sealed class LayerInputTests
{
    public static TheoryData<Module, long[], string> WrongInputs => new()
    {
        { new Linear(120, inFeatures: 400), [256, 16, 5, 5], "expected an input with 400 features, got shape [256, 16, 5, 5]. Put a Flatten layer before it." },
        { new Linear(2, inFeatures: 3), [4, 5], "expected an input with 3 features, got shape [4, 5]" },
        { new Linear(2), [], "expected an input with features, got shape []" },
        { new Conv2d(6, [5]), [2, 784], "expected a batch of images [examples, channels, height, width], got shape [2, 784]" },
        { new Conv2d(6, [5], inChannels: 1), [2, 3, 28, 28], "expected images with 1 channels, got shape [2, 3, 28, 28]. Set InChannels to 3" },
        { new Conv2d(6, [5]), [2, 1, 28, 3], "at least 5 pixels in width" },
        { new Conv2d(6, [5], padding: [1], dilation: [2]), [2, 1, 5, 28], "at least 7 pixels in height" },
        { new Conv2d(6, [3], groups: 3), [2, 4, 5, 5], "a number of channels that Groups (3) divides" },
        { new MaxPool2d([2]), [2, 1, 1, 4], "at least 2 pixels in height" },
        { new AvgPool2d([2]), [3, 4], "expected a batch of images" },
        { new Flatten(), [5], "dimensions 1 to -1, got shape [5]" },
        { new Softmax(2), [5, 3], "a dimension 2" },
        { new BatchNorm1d(), [2, 3, 4, 5], "Use BatchNorm2d" },
        { new BatchNorm2d(), [2, 3], "Use BatchNorm1d" },
        { new BatchNorm1d(4), [2, 3], "an input with 4 channels" },
        { new BatchNorm1d(), [1, 3], "more than one value per channel" },
        { new BatchNorm3d(), [2, 3, 4, 5], "Use BatchNorm2d" },
        { new Conv1d(2, [3]), [2, 3], "expected a batch of sequences [examples, channels, length], got shape [2, 3]" },
        { new Conv1d(2, [3]), [2, 1, 2], "sequences of at least 3 steps in length" },
        { new Conv3d(2, [3]), [1, 1, 4, 4, 2], "volumes of at least 3 points in width" },
        { new MaxPool1d([2]), [2, 1, 1], "at least 2 steps in length" },
        { new AvgPool1d([2]), [3, 4, 5, 6], "a batch of sequences" },
        { new ConvTranspose2d(2, [1], padding: [1]), [1, 1, 2, 3], "at least 1 pixel of height" },
        { new ConvTranspose2d(2, [2], inChannels: 3), [1, 1, 2, 3], "images with 3 channels" },
        { new AdaptiveAvgPool2d([1]), [3, 4], "a batch of images" },
        { new LogSoftmax(2), [5, 3], "a dimension 2" },
        { new PReLU(3), [2, 4], "an input with 3 channels" },
        { new LayerNorm([3, 4]), [2, 4, 3], "last dimensions are [3, 4], got shape [2, 4, 3]" },
        { new LayerNorm(), [], "at least one feature" },
        { new GroupNorm(3), [2, 4], "that NumGroups (3) divides" },
        { new GroupNorm(2, 4), [2, 6], "an input with 4 channels" },
        { new RNN(3), [2, 4], "expected sequences [steps, batch, features], got shape [2, 4]" },
        { new LSTM(3, inputSize: 5), [2, 4, 6], "with 5 features, got shape [2, 4, 6]. Set InputSize to 6" },
        { new GRU(3, batchFirst: true), [2, 0, 6], "expected sequences [batch, steps, features]" },
        { new MultiheadAttention(4, 2), [2, 3, 5], "with 4 features" },
        { new Residual([new Linear(3, inFeatures: 4)]), [2, 4], "the path gives [2, 3], the shortcut [2, 4]" },
    };

    [Theory]
    [MemberData(nameof(WrongInputs))]
    public void Wrong_shape_says_layer_expected_and_got(Module layer, long[] shape, string message)
    {
        using var input = zeros(shape);
        var initialized = layer.IsInitialized;
        var error = Assert.Throws<ShapeMismatchException>(() => layer.Forward(input));
        Assert.Equal("ShapeMismatch", error.Id);
        Assert.StartsWith($"{layer.Kind}: expected", error.Message, StringComparison.Ordinal);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Equal(initialized, layer.IsInitialized);
    }

    [Fact]
    public void Whole_numbers_as_input_are_refused_by_type()
    {
        using var input = zeros([2, 3], ScalarType.Int64);
        foreach (var layer in new Module[] { new Linear(2), new BatchNorm1d() })
        {
            var error = Assert.Throws<DeepLearnException>(() => layer.Forward(input));
            Assert.Equal("InputType", error.Id);
            Assert.Contains("Convert the input to", error.Message, StringComparison.Ordinal);
            Assert.False(layer.IsInitialized);
        }
    }

    [Fact]
    public void Messages_write_numbers_the_same_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        var german = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        german.NumberFormat.NumberDecimalSeparator = ",";
        CultureInfo.CurrentCulture = german;
        try
        {
            Assert.Contains("between 0 and 1, got 1.5.", Assert.Throws<DeepLearnException>(() => new Dropout(1.5)).Message, StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Error_names_the_layer_by_its_path()
    {
        using var model = new Sequential(new Flatten(), new Sequential(new ReLU(), new Linear(3, inFeatures: 7)));
        using var input = zeros(2, 3, 4);
        var error = Assert.Throws<ShapeMismatchException>(() => model.Forward(input));
        Assert.Equal("1.1", error.Path);
        Assert.StartsWith("Layer '1.1' (Linear): expected an input with 7 features, got shape [2, 12].", error.Message, StringComparison.Ordinal);
    }

    public static TheoryData<string, string, object, string> WrongSettings => new()
    {
        { "Linear", "OutFeatures", 0, "Linear: OutFeatures must be at least 1, got 0." },
        { "Linear", "OutFeatures", "many", "Linear: OutFeatures cannot be 'many': it takes a whole number." },
        { "Linear", "OutFeatures", 2.5, "OutFeatures cannot be '2.5'" },
        { "MaxPool2d", "KernelSize", new[] { 1, 2, 3 }, "MaxPool2d: KernelSize must be one value, or two for height and width, got 3 values." },
        { "MaxPool2d", "KernelSize", -1, "KernelSize must be at least 1, got -1" },
        { "Dropout", "P", 1.5, "Dropout: P must be between 0 and 1, got 1.5." },
        { "Softmax", "Dims", 1, "There is no Softmax setting 'Dims'. Did you mean 'Dim'?" },
        { "Conv4d", "KernelSize", 1, "There is no layer 'Conv4d'. Did you mean 'Conv1d'? Known layers: Linear, Conv1d" },
        { "Softplus", "Beta", 0, "Softplus: Beta must be above 0, got 0." },
        { "GELU", "Approximate", "erf", "GELU: Approximate must be none or tanh, got 'erf'." },
        { "RNN", "HiddenSize", 0, "RNN: HiddenSize must be at least 1, got 0." },
        { "GroupNorm", "NumGroups", 0, "NumGroups must be at least 1" },
        { "LayerNorm", "NormalizedShape", Array.Empty<int>(), "NormalizedShape must be one size or more, got none." },
        { "Residual", "Path", "ReLU", "Residual: Path cannot be 'ReLU': it takes layers." },
        { "Residual", "Path", Array.Empty<Module>(), "Residual: Path must be one layer or more, got none." },
        { "Conv2d", "OutChannels", 4, "Conv2d needs KernelSize: Height and width of the kernel" },
    };

    [Theory]
    [MemberData(nameof(WrongSettings))]
    public void Wrong_setting_is_named(string layer, string setting, object value, string message)
    {
        var error = Assert.Throws<DeepLearnException>(() => LayerCatalogue.Create(layer, new Dictionary<string, object?> { [setting] = value }));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Conv4d", "KernelSize", "UnknownLayer")]
    [InlineData("Softmax", "Dims", "UnknownSetting")]
    [InlineData("Conv2d", "Bias", "MissingSetting")]
    [InlineData("Linear", "OutFeatures", "InvalidSetting")]
    public void Wrong_settings_have_ids(string layer, string setting, string id) =>
        Assert.Equal(id, Assert.Throws<DeepLearnException>(() => LayerCatalogue.Create(layer, new Dictionary<string, object?> { [setting] = false })).Id);

    [Fact]
    public void Padding_larger_than_half_the_window_is_refused() =>
        Assert.Contains("at most half", Assert.Throws<DeepLearnException>(() => new AvgPool2d([3], padding: [2])).Message, StringComparison.Ordinal);

    [Fact]
    public void Settings_that_contradict_each_other_are_refused()
    {
        static string Message(Func<Module> make) => Assert.Throws<DeepLearnException>(() => make()).Message;
        Assert.Contains("NumHeads must be a divisor of the features (5), got 2.", Message(() => new MultiheadAttention(5, 2)), StringComparison.Ordinal);
        Assert.Contains("NHead must be a divisor of the features (5), got 2.", Message(() => new TransformerEncoderLayer(5, 2)), StringComparison.Ordinal);
        Assert.Contains("NumGroups must be a divisor of the channels (4), got 3.", Message(() => new GroupNorm(3, 4)), StringComparison.Ordinal);
        Assert.Contains("OutputPadding must be less than the stride", Message(() => new ConvTranspose2d(2, [3], outputPadding: [1])), StringComparison.Ordinal);
        Assert.Contains("PaddingIdx must be from -3 to 2, got 3.", Message(() => new Embedding(3, 2, paddingIdx: 3)), StringComparison.Ordinal);
    }

    [Fact]
    public void Groups_must_divide_the_channels() =>
        Assert.Contains("a divisor of the output channels (4)",
            Assert.Throws<DeepLearnException>(() => new Conv2d(4, [3], groups: 3)).Message, StringComparison.Ordinal);

    [Fact]
    public void Catalogue_lists_settings_with_types_and_defaults()
    {
        var conv = LayerCatalogue.Get("conv2D");
        Assert.Equal(
            ["OutChannels", "KernelSize", "Stride", "Padding", "Dilation", "Groups", "Bias", "InChannels", "Initializer", "BiasInitializer"],
            conv.Parameters.Select(parameter => parameter.Name));
        Assert.Equal(["OutChannels", "KernelSize"], conv.Parameters.Where(parameter => parameter.Mandatory).Select(parameter => parameter.Name));
        Assert.Equal(typeof(long), conv.Parameters.Single(parameter => parameter.Name == "InChannels").Type);
        Assert.Equal(true, conv.Parameters.Single(parameter => parameter.Name == "Bias").DefaultValue);
        Assert.Equal(35, LayerCatalogue.All.Count);
        Assert.All(LayerCatalogue.All.SelectMany(layer => layer.Parameters), parameter => Assert.EndsWith(".", parameter.Summary, StringComparison.Ordinal));
    }

    [Fact]
    public void Dropout_zeroes_the_share_it_should_and_keeps_the_mean()
    {
        manual_seed(1);
        using var layer = new Dropout(0.3);
        using var input = ones(100, 1000);
        using var output = layer.Forward(input);
        var values = Reference.Numbers(output);
        Assert.Equal(0.3, values.Count(value => value == 0) / 100_000.0, 0.01);
        Assert.All(values, value => Assert.True(value == 0 || Math.Abs(value - 1 / 0.7) < 1e-6));
    }
}
