using DeepLearn.Errors;
using DeepLearn.Modules;
using static TorchSharp.torch;

namespace DeepLearn.Losses;

/// <summary>
/// −log softmax(output)[label], the mean over the batch (torch.nn.CrossEntropyLoss; D2L 4.1). Outputs are the raw scores
/// [n, classes] (no Softmax layer before it); labels are whole numbers [n], from 0 to classes − 1.
/// </summary>
public sealed class CrossEntropyLoss : Loss
{
    /// <inheritdoc/>
    public override string Name => "CrossEntropy";

    /// <inheritdoc/>
    public override Tensor Compute(Tensor output, Tensor target)
    {
        var scores = output.shape;
        var labels = target.shape;
        if (scores.Length < 2 || labels.Length != scores.Length - 1 || labels[0] != scores[0] || !labels.AsSpan(1).SequenceEqual(scores.AsSpan(2)))
        {
            throw new DeepLearnException("ShapeMismatch", DeepLearnErrorKind.InvalidArgument,
                $"CrossEntropy expects scores [examples, classes] and labels [examples], got {Shapes.Text(scores)} and {Shapes.Text(labels)}. "
                + "End the model with a Linear layer that has one output per class.", target);
        }
        if (target.is_floating_point())
        {
            throw new DeepLearnException("LabelType", DeepLearnErrorKind.InvalidData,
                $"CrossEntropy expects whole numbers as labels, got {target.dtype}. Convert the labels to Int64, or use the MSE loss.", target);
        }
        using var whole = target.dtype == ScalarType.Int64 ? target.alias() : target.to(ScalarType.Int64);
        CheckRange(whole, scores[1]);
        return nn.functional.cross_entropy(output, whole);
    }

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
