using DeepLearn.Errors;
using DeepLearn.Layers;
using DeepLearn.Modules;
using DeepLearn.Serialization;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Tests.Layers;

/// <summary>Recurrent layers with states, attention between two sequences, embeddings: values and gradients are PyTorch's.</summary>
public sealed class SequenceLayerTests : IDisposable
{
    private readonly SafeTensorsFile _file = Reference.Load("sequences.safetensors");
    private readonly DisposeScope _scope = NewDisposeScope();

    public void Dispose()
    {
        _scope.Dispose();
        _file.Dispose();
    }

    [Theory]
    [InlineData("lstm")]
    [InlineData("lstm_deep")]
    [InlineData("gru")]
    [InlineData("rnn")]
    public void A_sequence_goes_on_from_its_state(string name)
    {
        using var layer = (Recurrent)Make(name);
        var first = layer.ForwardWithState(Value(name, "part0"));
        var second = layer.ForwardWithState(Value(name, "part1"), first.State);
        Reference.Close(Value(name, "output0"), first.Output, "first part");
        Reference.Close(Value(name, "output1"), second.Output, "second part");
        Reference.Close(Value(name, "hidden"), second.State.Hidden, "hidden state");
        Assert.Equal(layer is LSTM, second.State.Cell is not null);
        if (second.State.Cell is { } cell)
            Reference.Close(Value(name, "cell"), cell, "memory cell");
        CheckGradients(name, layer, [first.Output, second.Output, second.State.Hidden, .. second.State.Cell is null ? [] : new[] { second.State.Cell }]);
    }

    [Fact]
    public void A_detached_state_ends_the_gradient()
    {
        using var layer = (Recurrent)Make("lstm");
        var first = layer.ForwardWithState(Value("lstm", "part0").clone().requires_grad_());
        using var state = first.State.Detach();
        Assert.False(state.Hidden.requires_grad || state.Cell!.requires_grad);
        var whole = layer.ForwardWithState(Value("lstm", "part1"), first.State).Output;
        Reference.Close(whole.detach(), layer.ForwardWithState(Value("lstm", "part1"), state).Output.detach(), "detached");
    }

    [Theory]
    [InlineData("attention")]
    [InlineData("attention_mask")]
    public void Attention_between_two_sequences(string name)
    {
        using var layer = (MultiheadAttention)Make(name);
        var mask = _file.Tensors.GetValueOrDefault($"{name}/mask");
        var output = layer.Attend(Value(name, "query"), Value(name, "key"), Value(name, "value"), mask);
        Reference.Close(Value(name, "output"), output, name);
        CheckGradients(name, layer, [output]);
    }

    [Fact]
    public void Causal_attention_is_attention_with_a_triangle_as_mask()
    {
        using var layer = new MultiheadAttention(4, 2);
        var input = randn(5, 3, 4);
        using var triangle = tril(ones(5, 5, dtype: ScalarType.Bool));
        Reference.Close(layer.Attend(input, input, input, triangle), layer.Attend(input, input, input, causal: true), "causal");
        Assert.Throws<ArgumentException>(() => layer.Attend(input, input, input, triangle, causal: true));
    }

    [Fact]
    public void Embedding_looks_up_rows_and_leaves_the_paddings_row()
    {
        using var layer = Make("embedding");
        var output = layer.Forward(Value("embedding", "numbers"));
        Reference.Close(Value("embedding", "output"), output, "rows");
        CheckGradients("embedding", layer, [output]);
        Assert.Equal("Embedding(5, 3, padding_idx=1)", layer.ToString());
        using var again = Module.FromSpec(ModuleSpec.FromJson(layer.ToSpec().ToJson()));
        Assert.Equal(layer.ToString(), again.ToString());
        Assert.Equal([0, 0, 0], Reference.Numbers(again.StateDict()["weight"][1]));
    }

    [Fact]
    public void Embedding_refuses_numbers_it_does_not_have()
    {
        using var layer = new Embedding(5, 3);
        var large = Assert.Throws<DeepLearnException>(() => layer.Forward(tensor(new long[] { 0, 5 })));
        Assert.Equal("IndexOutOfRange", large.Id);
        Assert.Contains("the number 5, the table has the numbers 0 to 4. Number them from 0, or set NumEmbeddings to 6.", large.Message, StringComparison.Ordinal);
        Assert.Contains("the number -1", Assert.Throws<DeepLearnException>(() => layer.Forward(tensor(new long[] { -1 }))).Message, StringComparison.Ordinal);
        Assert.Equal("InputType", Assert.Throws<DeepLearnException>(() => layer.Forward(zeros(2))).Id);
        Assert.Equal([0, 3], layer.Forward(zeros([0], ScalarType.Int64)).shape);
    }

    [Fact]
    public void A_language_model_is_a_chain_that_a_summary_can_show()
    {
        using var model = new Sequential(new Embedding(11, 4), new LSTM(6, batchFirst: true), new Linear(11));
        Assert.Equal([2, 5, 11], model.Forward(randint(0, 11, new long[] { 2, 5 })).shape);
        var summary = ModelSummary.Create(model, 2, 5);
        Assert.Equal(["Embedding", "LSTM", "Linear"], summary.Layers.Select(layer => layer.Kind));
        Assert.Equal([44, 4 * 6 * (4 + 6 + 2), 6 * 11 + 11], summary.Layers.Select(layer => layer.Parameters));
    }

    [Fact]
    public void A_summary_shows_a_block_as_one_layer()
    {
        using var model = new Sequential(new TransformerEncoderLayer(4, 2, 6), new MultiheadAttention(4, 2));
        var summary = ModelSummary.Create(model, 3, 2, 4);
        Assert.Equal(["TransformerEncoderLayer", "MultiheadAttention"], summary.Layers.Select(layer => layer.Kind));
        Assert.Equal(model.ParameterCount, summary.Layers.Sum(layer => layer.Parameters));
    }

    [Fact]
    public void Dropout_of_recurrent_layers_acts_while_training_alone()
    {
        using var layer = new LSTM(4, numLayers: 2, dropout: 0.5, inputSize: 3);
        var input = randn(5, 2, 3);
        Assert.NotEqual(Reference.Numbers(layer.Forward(input)), Reference.Numbers(layer.Forward(input)));
        layer.Eval();
        Assert.Equal(Reference.Numbers(layer.Forward(input)), Reference.Numbers(layer.Forward(input)));
    }

    public static TheoryData<Recurrent, RecurrentState, string> WrongStates => new()
    {
        { new GRU(2), new(zeros(1, 3, 2)), "expected a hidden state of shape [1, 2, 2] [layers, batch, hidden], got shape [1, 3, 2]" },
        { new LSTM(2), new(zeros(1, 2, 2)), "expected a memory cell of shape [1, 2, 2]" },
        { new LSTM(2, bidirectional: true, batchFirst: true), new(zeros(1, 4, 2), zeros(1, 4, 2)), "expected a hidden state of shape [2, 4, 2]" },
    };

    [Theory]
    [MemberData(nameof(WrongStates))]
    public void A_state_that_does_not_fit_is_refused(Recurrent layer, RecurrentState state, string message)
    {
        using (layer)
        using (state)
        {
            var error = Assert.Throws<ShapeMismatchException>(() => layer.ForwardWithState(zeros(4, 2, 3), state));
            Assert.Contains(message, error.Message, StringComparison.Ordinal);
        }
    }

    private void CheckGradients(string name, Module layer, Tensor[] results)
    {
        results.Select(result => (result * linspace(0.5, 1.5, result.numel()).reshape(result.shape)).sum()).Aggregate((a, b) => a + b).backward();
        foreach (var (parameter, value) in layer.NamedParameters())
            Reference.Close(Value(name, $"grad/{parameter}"), value.grad!, $"{name}: {parameter} gradient", 1e-4, 1e-5);
    }

    private Module Make(string name)
    {
        var layer = ModuleSpec.FromJson(_file.Metadata[name]).Build();
        var prefix = $"{name}/state/";
        layer.LoadStateDict(_file.Tensors.Where(pair => pair.Key.StartsWith(prefix, StringComparison.Ordinal))
            .ToDictionary(pair => pair.Key[prefix.Length..], pair => pair.Value));
        return layer;
    }

    private Tensor Value(string name, string key) => _file.Tensors[$"{name}/{key}"];
}
