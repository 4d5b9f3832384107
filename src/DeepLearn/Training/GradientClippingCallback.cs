using DeepLearn.Backend;
using DeepLearn.Errors;
using static TorchSharp.torch;

namespace DeepLearn.Training;

/// <summary>
/// Scales the gradients of a step down so that their Euclidean norm, all together, is at most a given one (D2L 9.5.3):
/// against gradients that explode in recurrent networks.
/// </summary>
public sealed class GradientClippingCallback : Callback
{
    private readonly double _maxNorm;

    /// <summary>Sets the norm.</summary>
    /// <param name="maxNorm">The largest norm allowed, above 0.</param>
    /// <exception cref="DeepLearnException">"InvalidSetting": the norm is not a positive number.</exception>
    public GradientClippingCallback(double maxNorm)
    {
        if (!(maxNorm > 0 && double.IsFinite(maxNorm)))
        {
            throw new DeepLearnException("InvalidSetting", DeepLearnErrorKind.InvalidArgument,
                FormattableString.Invariant($"Gradients cannot be clipped to a norm of {maxNorm}: give a number above 0, such as 1."), maxNorm);
        }
        _maxNorm = maxNorm;
    }

    /// <summary>Before all others that look at the gradients.</summary>
    public override int Order => -80;

    /// <inheritdoc/>
    public override void OnBackwardEnd(TrainingContext context)
    {
        using var scope = NewDisposeScope();
        FusedSteps.ClipNorm([.. context.Optimizer.Parameters.Select(parameter => parameter.grad).OfType<Tensor>()], _maxNorm);
    }
}
