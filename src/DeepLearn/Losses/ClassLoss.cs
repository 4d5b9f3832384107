using DeepLearn.Errors;
using DeepLearn.Modules;
using static TorchSharp.torch;

namespace DeepLearn.Losses;

/// <summary>
/// A loss of classes: outputs [n, classes] or [n, classes, ..] with labels [n] or [n, ..], whole numbers from 0 to classes − 1.
/// </summary>
public abstract class ClassLoss : Loss
{
    /// <inheritdoc/>
    public sealed override Tensor Compute(Tensor output, Tensor target)
    {
        var scores = output.shape;
        var labels = target.shape;
        if (scores.Length < 2 || labels.Length != scores.Length - 1 || labels[0] != scores[0] || !labels.AsSpan(1).SequenceEqual(scores.AsSpan(2)))
        {
            throw new DeepLearnException("ShapeMismatch", DeepLearnErrorKind.InvalidArgument,
                $"{Name} expects scores [examples, classes] and labels [examples], got {Shapes.Text(scores)} and {Shapes.Text(labels)}. "
                + $"End the model with {Ending}.", target);
        }
        if (target.is_floating_point())
        {
            throw new DeepLearnException("LabelType", DeepLearnErrorKind.InvalidData,
                $"{Name} expects whole numbers as labels, got {target.dtype}. Convert the labels to Int64, or use the MSE loss.", target);
        }
        using var whole = target.dtype == ScalarType.Int64 ? target.alias() : target.to(ScalarType.Int64);
        CheckRange(whole, scores[1]);
        return Mean(output, whole);
    }

    /// <summary>What a model for this loss ends with.</summary>
    private protected virtual string Ending => "a Linear layer that has one output per class";

    /// <summary>The loss of outputs and labels that fit.</summary>
    private protected abstract Tensor Mean(Tensor output, Tensor labels);

    /// <summary>Labels outside the range would read foreign memory or end the process on a GPU.</summary>
    private static void CheckRange(Tensor labels, long classes)
    {
        if (labels.numel() == 0)
            return;
        using var low = labels.min();
        using var high = labels.max();
        var (min, max) = (low.item<long>(), high.item<long>());
        if (min >= 0 && max < classes)
            return;
        var label = min < 0 ? min : max;
        throw new DeepLearnException("LabelOutOfRange", DeepLearnErrorKind.InvalidData,
            $"The label {label} is out of range: the model has {classes} outputs, so labels go from 0 to {classes - 1}. "
            + (min < 0 ? "Number the classes from 0." : $"Number the classes from 0, or give the last layer {label + 1} outputs."), label);
    }
}
