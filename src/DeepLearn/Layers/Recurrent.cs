using DeepLearn.Backend;
using DeepLearn.Modules;
using static TorchSharp.torch;

namespace DeepLearn.Layers;

/// <summary>
/// What RNN, GRU and LSTM share (D2L 9 and 10). An input [steps, batch, features], or with BatchFirst [batch, steps, features],
/// becomes the last layer's hidden states, with hidden values (both directions side by side: twice as many) in place of features.
/// </summary>
public abstract class Recurrent : LazyModule
{
    private readonly int _gates;
    private readonly List<string> _names = [];

    private protected Recurrent(
        int gates, long hiddenSize, long numLayers, bool bias, bool batchFirst, double dropout, bool bidirectional, long? inputSize)
    {
        _gates = gates;
        HiddenSize = Setting.AtLeast(1, hiddenSize, Kind);
        NumLayers = Setting.AtLeast(1, numLayers, Kind);
        Bias = bias;
        BatchFirst = batchFirst;
        Dropout = Setting.Between(0, 1, dropout, Kind);
        Bidirectional = bidirectional;
        Recurrence = new(numLayers, bias, dropout, bidirectional, batchFirst);
        Create(Setting.AtLeast(1, inputSize, Kind));
    }

    /// <summary>Features of the input, or null while unknown.</summary>
    public new long? InputSize => base.InputSize;

    /// <summary>The number of hidden values per direction.</summary>
    public long HiddenSize { get; }

    /// <summary>The number of layers on top of each other.</summary>
    public long NumLayers { get; }

    /// <summary>True if learned values are added.</summary>
    public bool Bias { get; }

    /// <summary>True for inputs [batch, steps, features], false for [steps, batch, features].</summary>
    public bool BatchFirst { get; }

    /// <summary>The probability that a value between two layers is dropped while training.</summary>
    public double Dropout { get; }

    /// <summary>True if the sequence is read both ways.</summary>
    public bool Bidirectional { get; }

    internal sealed override string SizingName => "weight_ih_l0";

    private protected Recurrence Recurrence { get; }

    private protected virtual bool HasCell => false;

    private long Directions => Bidirectional ? 2 : 1;

    /// <summary>Computes the outputs of every step and the state after the last, starting from a state.</summary>
    /// <param name="input">A sequence, as for <see cref="Module.Forward"/>.</param>
    /// <param name="state">The state to start from; zeros if not given.</param>
    /// <returns>New tensors, which the caller or the enclosing dispose scope frees.</returns>
    /// <exception cref="ShapeMismatchException">The input or the state does not fit.</exception>
    public RecurrentOutput ForwardWithState(Tensor input, RecurrentState? state = null)
    {
        ArgumentNullException.ThrowIfNull(input);
        Prepare(input);
        long[] expected = [NumLayers * Directions, input.shape[BatchFirst ? 0 : 1], HiddenSize];
        if (state is not null)
        {
            CheckState(expected, state.Hidden, "hidden state");
            if (HasCell)
                CheckState(expected, state.Cell, "memory cell");
            return Compute(input, state, Weights());
        }
        using var start = zeros(expected, dtype: input.dtype, device: input.device);
        return Compute(input, new(start, start), Weights());
    }

    /// <inheritdoc/>
    protected sealed override Tensor Compute(Tensor input)
    {
        var result = ForwardWithState(input);
        result.State.Dispose();
        return result.Output;
    }

    private protected abstract RecurrentOutput Compute(Tensor input, RecurrentState state, Tensor[] weights);

    /// <inheritdoc/>
    protected sealed override string Extra =>
        $"{InputSize?.ToString() ?? "?"}, {HiddenSize}" + (NumLayers == 1 ? "" : $", num_layers={NumLayers}") + (Bias ? "" : ", bias=False")
        + (BatchFirst ? ", batch_first=True" : "") + (Dropout == 0 ? "" : $", dropout={Shapes.Python(Dropout)}")
        + (Bidirectional ? ", bidirectional=True" : "");

    private protected sealed override long? SizeFrom(ReadOnlySpan<long> sizingShape) =>
        sizingShape.Length == 2 && sizingShape[1] > 0 ? sizingShape[1] : null;

    private protected sealed override long SizeOf(ReadOnlySpan<long> inputShape) => inputShape[2];

    private protected sealed override void Check(ReadOnlySpan<long> inputShape)
    {
        var layout = BatchFirst ? "[batch, steps, features]" : "[steps, batch, features]";
        if (inputShape.Length != 3 || inputShape[0] < 1 || inputShape[1] < 1 || inputShape[2] < 1)
        {
            throw new ShapeMismatchException(this, $"sequences {layout}", inputShape,
                "Give numbers through an Embedding layer first, or reshape the data; BatchFirst says which dimension is the batch.");
        }
        if (inputShape[2] != (InputSize ?? inputShape[2]))
        {
            throw new ShapeMismatchException(this, $"sequences {layout} with {InputSize} features", inputShape,
                $"Set InputSize to {inputShape[2]}, or leave it out to take it from the input.");
        }
    }

    private protected sealed override void CreateTensors(long? inputSize)
    {
        _names.Clear();
        var bound = 1 / Math.Sqrt(HiddenSize);
        for (var layer = 0L; layer < NumLayers; layer++)
        {
            long? features = layer == 0 ? inputSize : HiddenSize * Directions;
            foreach (var suffix in Bidirectional ? new[] { "", "_reverse" } : [""])
            {
                Add($"weight_ih_l{layer}{suffix}", features);
                Add($"weight_hh_l{layer}{suffix}", HiddenSize);
                if (!Bias)
                    continue;
                Add($"bias_ih_l{layer}{suffix}", 0);
                Add($"bias_hh_l{layer}{suffix}", 0);
            }
        }

        void Add(string name, long? columns)
        {
            _names.Add(name);
            long[] shape = columns is 0 ? [_gates * HiddenSize] : [_gates * HiddenSize, columns ?? 0];
            RegisterParameter(name, inputSize is null ? null : Draw(shape, tensor => tensor.uniform_(-bound, bound)));
        }
    }

    private Tensor[] Weights() => [.. _names.Select(name => Parameter(name)!)];

    private void CheckState(long[] expected, Tensor? state, string what)
    {
        if (state is null || !state.shape.AsSpan().SequenceEqual(expected))
        {
            throw new ShapeMismatchException(this, $"a {what} of shape {Shapes.Text(expected)} [layers, batch, hidden]", state?.shape ?? [],
                "Give the state that the last call returned for a batch of this size, or none to start from zeros.");
        }
    }
}
