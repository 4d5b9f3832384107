using DeepLearn.Data;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Metrics;

/// <summary>
/// A measure of how good predictions are, gathered batch by batch. The sums stay tensors where the predictions are, so that
/// an update does not wait for the device.
/// </summary>
public abstract class Metric
{
    /// <summary>The name by which it is found in the catalogue.</summary>
    public abstract string Name { get; }

    /// <summary>Forgets all batches.</summary>
    public abstract void Reset();

    /// <summary>Takes a batch into account.</summary>
    /// <param name="output">What the model gave: [n, classes] for classes, [n, k] for numbers.</param>
    /// <param name="target">The labels: Int64 [n] for classes, [n, k] for numbers.</param>
    /// <exception cref="Errors.DeepLearnException">"MetricShape", "LabelOutOfRange".</exception>
    public abstract void Update(Tensor output, Tensor target);

    /// <summary>Takes a batch of a data set into account, in the original units of its labels.</summary>
    /// <param name="output">What the model gave for the batch.</param>
    /// <param name="target">The labels as the data set delivers them.</param>
    /// <param name="transform">What was done to the labels, or null.</param>
    internal void Update(Tensor output, Tensor target, ILabelTransform? transform)
    {
        if (transform is null)
        {
            Update(output, target);
            return;
        }
        using var scope = NewDisposeScope();
        Update(transform.Undo(output.detach().to(ScalarType.Float64)), transform.Undo(target.to(ScalarType.Float64)));
    }

    /// <summary>The measure over all batches since the last reset: a number, or an object such as a confusion matrix.</summary>
    /// <exception cref="Errors.DeepLearnException">"MetricEmpty": there was no batch.</exception>
    public abstract object Compute();
}
