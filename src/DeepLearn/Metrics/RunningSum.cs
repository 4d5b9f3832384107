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

    /// <summary>The elements of a sum of Float64 tensors.</summary>
    public double[] Numbers(Metric metric)
    {
        using var numbers = Total(metric).cpu();
        return numbers.data<double>().ToArray();
    }

    /// <summary>The error for a metric without a batch.</summary>
    public static DeepLearnException Empty(Metric metric) => new(
        "MetricEmpty", DeepLearnErrorKind.InvalidArgument, $"{metric.Name} was given no predictions: update it with a batch first.");

    private Tensor Total(Metric metric) => _total ?? throw Empty(metric);
}
