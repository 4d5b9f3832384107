using System.Globalization;
using DeepLearn.Errors;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Optimizers;

/// <summary>Changes parameters against their gradients, in place.</summary>
public abstract class Optimizer : IDisposable
{
    private readonly Dictionary<string, Tensor>[] _state;

    /// <summary>Takes the parameters to change.</summary>
    /// <param name="parameters">The parameters, whose sizes must all be known.</param>
    /// <param name="learningRate">The step size, at least 0.</param>
    /// <param name="weightDecay">The strength of the L2 penalty, at least 0.</param>
    /// <exception cref="DeepLearnException">"NoParameters", or "InvalidSetting" for a number out of range.</exception>
    protected Optimizer(IEnumerable<Tensor> parameters, double learningRate, double weightDecay)
    {
        Parameters = parameters.ToArray();
        if (Parameters.Count == 0)
        {
            throw new DeepLearnException("NoParameters", DeepLearnErrorKind.InvalidArgument,
                "The optimizer got no parameters. Use a model with weights, and run it once so that open input sizes become known.");
        }
        Check("LearningRate", learningRate, learningRate >= 0);
        Check("WeightDecay", weightDecay, weightDecay >= 0);
        LearningRate = learningRate;
        WeightDecay = weightDecay;
        _state = [.. Parameters.Select(_ => new Dictionary<string, Tensor>())];
        Steps = new long[Parameters.Count];
    }

    /// <summary>The parameters, which belong to the model.</summary>
    public IReadOnlyList<Tensor> Parameters { get; }

    /// <summary>The step size; a schedule may change it between steps.</summary>
    public double LearningRate { get; set; }

    /// <summary>The strength of the L2 penalty.</summary>
    public double WeightDecay { get; }

    /// <summary>How often each parameter was changed.</summary>
    private protected long[] Steps { get; }

    /// <summary>Changes every parameter that has a gradient.</summary>
    public void Step()
    {
        using var noGrad = no_grad();
        using var scope = NewDisposeScope();
        var turn = new List<(int Index, Tensor Parameter, Tensor Gradient)>(Parameters.Count);
        for (var i = 0; i < Parameters.Count; i++)
        {
            if (Parameters[i].grad is not { } gradient)
                continue;
            Steps[i]++;
            turn.Add((i, Parameters[i], gradient));
        }
        Update([.. turn.Select(one => one.Index)], [.. turn.Select(one => one.Parameter)], [.. turn.Select(one => one.Gradient)]);
    }

    /// <summary>Drops all gradients, so that the next backward starts anew.</summary>
    public void ZeroGrad()
    {
        foreach (var parameter in Parameters)
            parameter.grad = null;
    }

    /// <summary>What the optimizer remembers, by PyTorch's names after the parameter's position: "0.exp_avg".</summary>
    /// <returns>Copies, which the caller disposes.</returns>
    public IReadOnlyDictionary<string, Tensor> StateDict()
    {
        var copies = new Dictionary<string, Tensor>();
        for (var i = 0; i < Parameters.Count; i++)
        {
            if (Steps[i] == 0)
                continue;
            copies.Add(Key(i, "step"), tensor(Steps[i]));
            foreach (var (name, value) in _state[i])
                copies.Add(Key(i, name), value.clone());
        }
        return copies;
    }

    /// <summary>Takes over what another optimizer of the same kind remembered; this one's own is dropped.</summary>
    /// <param name="state">What <see cref="StateDict"/> gave; it is copied.</param>
    /// <exception cref="DeepLearnException">"StateDictMismatch": names the keys that do not fit.</exception>
    public void LoadStateDict(IReadOnlyDictionary<string, Tensor> state)
    {
        var wrong = state.Where(pair => !Fits(pair.Key, pair.Value)).Select(pair => $"'{pair.Key}'").ToList();
        if (wrong.Count > 0)
        {
            throw new DeepLearnException("StateDictMismatch", DeepLearnErrorKind.InvalidData,
                $"The optimizer's state does not fit {GetType().Name} with these {Parameters.Count} parameters: {string.Join(", ", wrong)}. "
                + "Load the state of an optimizer of the same kind for the same model.", this);
        }
        Forget();
        foreach (var (key, value) in state)
        {
            var (index, name) = Split(key);
            if (name == "step")
                Steps[index] = value.item<long>();
            else
                _state[index][name] = value.to(Parameters[index].device, copy: true).DetachFromDisposeScope();
        }
    }

    /// <summary>Frees what the optimizer remembers, not the parameters.</summary>
    public void Dispose()
    {
        Forget();
        GC.SuppressFinalize(this);
    }

    /// <summary>Names of what is remembered for each parameter.</summary>
    private protected abstract IReadOnlyList<string> StateNames { get; }

    /// <summary>Changes the parameters of these positions. Gradients are off, and an enclosing scope frees temporaries.</summary>
    private protected abstract void Update(int[] positions, Tensor[] parameters, Tensor[] gradients);

    /// <summary>What is remembered by this name for each of these positions; zeros where nothing is there yet.</summary>
    private protected Tensor[] Remembered(int[] positions, string name) => Array.ConvertAll(positions, position =>
    {
        if (!_state[position].TryGetValue(name, out var value))
            _state[position][name] = value = zeros_like(Parameters[position]).DetachFromDisposeScope();
        return value;
    });

    private protected bool Remembers(int index, string name) => _state[index].ContainsKey(name);

    private protected void Check(string name, double value, bool valid)
    {
        if (!valid || !double.IsFinite(value))
        {
            throw new DeepLearnException("InvalidSetting", DeepLearnErrorKind.InvalidArgument,
                string.Create(CultureInfo.InvariantCulture, $"{GetType().Name}: {name} cannot be {value}. Choose a number in its range."), value);
        }
    }

    private static string Key(int index, string name) => string.Create(CultureInfo.InvariantCulture, $"{index}.{name}");

    private static (int Index, string Name) Split(string key)
    {
        var dot = key.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 && int.TryParse(key[..dot], NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? (index, key[(dot + 1)..]) : (-1, key);
    }

    private bool Fits(string key, Tensor value)
    {
        var (index, name) = Split(key);
        return index >= 0 && index < Parameters.Count
            && (name == "step" ? value.numel() == 1 && value.dtype == ScalarType.Int64
                : StateNames.Contains(name) && value.shape.AsSpan().SequenceEqual(Parameters[index].shape));
    }

    private void Forget()
    {
        foreach (var values in _state)
        {
            foreach (var value in values.Values)
                value.Dispose();
            values.Clear();
        }
        Array.Clear(Steps);
    }
}
