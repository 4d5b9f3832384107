using System.Globalization;
using DeepLearn.Errors;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Training;

/// <summary>
/// Ends the training when the loss or a weight becomes NaN or infinite, and gives the model back the weights of the last good
/// epoch: the weights of a diverged model are of no use to anyone.
/// </summary>
internal sealed class FiniteGuardCallback : Callback
{
    private const string ErrorId = "LossNotFinite";

    private Dictionary<string, Tensor> _good = [];
    private int _goodEpoch;

    public override int Order => -90;

    public override void OnTrainBegin(TrainingContext context) => Keep(context);

    public override void OnBatchEnd(TrainingContext context)
    {
        if (!double.IsFinite(context.BatchLoss))
            throw NotFinite(context, $"The loss became {context.BatchLoss.ToString(CultureInfo.InvariantCulture)} at epoch "
                + $"{context.Epoch}, step {context.Step} of {context.StepsInEpoch}.");
    }

    public override void OnEpochEnd(TrainingContext context)
    {
        using var scope = NewDisposeScope();
        foreach (var (name, value) in context.Model.NamedParameters())
            if (!value.isfinite().all().item<bool>())
                throw NotFinite(context, $"The weights '{name}' are no longer finite after epoch {context.Epoch}, step {context.Step}.");
        Keep(context);
    }

    public override void OnTrainEnd(TrainingContext context)
    {
        if (context.Failure is DeepLearnException { Id: ErrorId })
            context.Model.LoadStateDict(_good);
        Forget();
    }

    private void Keep(TrainingContext context)
    {
        Forget();
        _good = context.Model.StateDict().ToDictionary(
            pair => pair.Key, pair => pair.Value.detach().clone().DetachFromDisposeScope());
        _goodEpoch = context.Epoch;
    }

    private void Forget()
    {
        foreach (var value in _good.Values)
            value.Dispose();
        _good.Clear();
    }

    private DeepLearnException NotFinite(TrainingContext context, string what) => new(
        ErrorId, DeepLearnErrorKind.InvalidResult,
        $"{what} The model has {(_goodEpoch == 0 ? "its initial weights" : $"the weights of the end of epoch {_goodEpoch}")} again. "
        + string.Create(CultureInfo.InvariantCulture, $"Lower the learning rate (it is {context.Optimizer.LearningRate}), ")
        + "or look for values in the data that are missing or far too large.", context.Model);
}
