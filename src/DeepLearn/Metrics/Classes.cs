using System.Runtime.InteropServices;
using DeepLearn.Errors;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Metrics;

/// <summary>What the metrics of classes share: the predicted class is the one with the largest output.</summary>
internal static class Classes
{
    /// <summary>Checks a batch and finds the predicted classes, in the shape of the labels.</summary>
    public static Tensor Predicted(Metric metric, Tensor output, Tensor target)
    {
        if (output.dim() < 2 || target.dtype != ScalarType.Int64
            || !target.shape.AsSpan().SequenceEqual([output.shape[0], .. output.shape[2..]]))
            throw new DeepLearnException("MetricShape", DeepLearnErrorKind.InvalidArgument,
                $"{metric.Name} needs outputs [n, classes] and whole numbers [n] as labels; it got outputs "
                + $"[{string.Join(", ", output.shape)}] and {target.dtype} labels [{string.Join(", ", target.shape)}]. "
                + "For labels that are measured values use MSE or MAE.");
        CheckRange(output.shape[1], target);
        return output.detach().argmax(1);
    }

    private static void CheckRange(long classes, Tensor target)
    {
        foreach (var label in MemoryMarshal.Cast<byte, long>(target.cpu().contiguous().bytes))
            if (label < 0 || label >= classes)
                throw new DeepLearnException("LabelOutOfRange", DeepLearnErrorKind.InvalidData,
                    $"There is a label {label}, but the model has {classes} outputs: labels must be 0 to {classes - 1}. "
                    + "Number the classes from 0, or give the last layer an output for each class.", label);
    }
}
