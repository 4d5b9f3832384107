using System.Runtime.InteropServices;
using DeepLearn.Errors;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Metrics;

/// <summary>
/// What the metrics of classes share: outputs are scores of the classes and the predicted class is the one with the largest. A
/// single output with labels 0 and 1 (as for BCEWithLogits) is the score of class 1, that of class 0 being 0.
/// </summary>
internal static class Classes
{
    /// <summary>The number of classes that a model's outputs tell apart.</summary>
    public static long Count(Tensor output) => Math.Max(2, output.shape[1]);

    /// <summary>Checks a batch and finds the predicted and the actual class of each example, both [n].</summary>
    public static (Tensor Predicted, Tensor Actual) Predicted(Metric metric, Tensor output, Tensor target)
    {
        (output, target) = Fitting(metric, output, target);
        return (output.detach().argmax(1).flatten(), target.flatten());
    }

    /// <summary>Checks a batch and gives the scores [n, classes] and the actual class [n] of each example.</summary>
    public static (Tensor Scores, Tensor Actual) Scored(Metric metric, Tensor output, Tensor target)
    {
        (output, target) = Fitting(metric, output, target);
        var classes = output.shape[1];
        return (output.detach().reshape(output.shape[0], classes, -1).transpose(1, 2).reshape(-1, classes), target.flatten());
    }

    private static (Tensor Output, Tensor Target) Fitting(Metric metric, Tensor output, Tensor target)
    {
        if (IsYesOrNo(output, target))
            return (cat([zeros_like(output), output], 1), target.to(ScalarType.Int64).flatten());
        if (output.dim() < 2 || target.dtype != ScalarType.Int64
            || !target.shape.AsSpan().SequenceEqual([output.shape[0], .. output.shape[2..]]))
            throw new DeepLearnException("MetricShape", DeepLearnErrorKind.InvalidArgument,
                $"{metric.Name} needs outputs [n, classes] and whole numbers [n] as labels, or outputs [n, 1] and labels 0 and 1; it got "
                + $"outputs [{string.Join(", ", output.shape)}] and {target.dtype} labels [{string.Join(", ", target.shape)}]. "
                + "For labels that are measured values use MSE, RMSE or R2.");
        CheckRange(output.shape[1], target);
        return (output, target);
    }

    private static bool IsYesOrNo(Tensor output, Tensor target) =>
        output.dim() == 2 && output.shape[1] == 1 && target.is_floating_point() && target.numel() == output.shape[0]
        && target.eq(0).logical_or(target.eq(1)).all().item<bool>();

    private static void CheckRange(long classes, Tensor target)
    {
        foreach (var label in MemoryMarshal.Cast<byte, long>(target.cpu().contiguous().bytes))
            if (label < 0 || label >= classes)
                throw new DeepLearnException("LabelOutOfRange", DeepLearnErrorKind.InvalidData,
                    $"There is a label {label}, but the model has {classes} outputs: labels must be 0 to {classes - 1}. "
                    + "Number the classes from 0, or give the last layer an output for each class.", label);
    }
}
