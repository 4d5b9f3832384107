using DeepLearn.Errors;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Metrics;

/// <summary>A sum of tensors that lives across dispose scopes.</summary>
internal sealed class RunningSum
{
    private Tensor? _total;

    public void Add(Tensor value)
    {
        if (_total is null)
            _total = value.detach().clone().DetachFromDisposeScope();
        else
            _total.add_(value);
    }

    public void Reset()
    {
        _total?.Dispose();
        _total = null;
    }

    /// <summary>The elements of the sum.</summary>
    public long[] Counts(Metric metric)
    {
        using var counts = Total(metric).cpu();
        return counts.data<long>().ToArray();
    }

    /// <summary>The sum of Float64 scalars.</summary>
    public double Number(Metric metric) => Total(metric).item<double>();

    private Tensor Total(Metric metric) => _total ?? throw new DeepLearnException(
        "MetricEmpty", DeepLearnErrorKind.InvalidArgument, $"{metric.Name} was given no predictions: update it with a batch first.");
}
