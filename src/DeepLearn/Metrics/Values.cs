using DeepLearn.Errors;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Metrics;

/// <summary>What the metrics of measured values share: each output has its label.</summary>
internal static class Values
{
    /// <summary>Checks a batch and gives both as Float64 [n, k].</summary>
    public static (Tensor Output, Tensor Target) Paired(Metric metric, Tensor output, Tensor target)
    {
        if (output.numel() != target.numel())
            throw new DeepLearnException("MetricShape", DeepLearnErrorKind.InvalidArgument,
                $"{metric.Name} needs a label for each output; it got outputs [{string.Join(", ", output.shape)}] and labels "
                + $"[{string.Join(", ", target.shape)}]. For labels that are classes use Accuracy.");
        var rows = output.dim() == 0 ? 1 : output.shape[0];
        return (Matrix(output.detach()), Matrix(target));

        Tensor Matrix(Tensor values) => values.to(ScalarType.Float64).reshape(rows, -1);
    }
}
