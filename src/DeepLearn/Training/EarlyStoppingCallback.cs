using System.Globalization;
using DeepLearn.Data;
using DeepLearn.Errors;
using DeepLearn.Metrics;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Training;

/// <summary>
/// Ends the training when the validation (else test) examples tell of no more progress, and gives the model the weights of its
/// best epoch (D2L 5.5.3; Prechelt 1998).
/// </summary>
public sealed class EarlyStoppingCallback : Callback
{
    private readonly int _patience;
    private readonly string _what;
    private readonly bool _higherIsBetter;
    private Dictionary<string, Tensor> _best = [];
    private double _bestValue;

    /// <summary>Sets what is waited for.</summary>
    /// <param name="patience">Epochs without a better value after which the training ends: at least 1.</param>
    /// <param name="metric">The metric to look at, one of those that the training follows; null for the loss.</param>
    /// <exception cref="DeepLearnException">"TrainingOption": a patience below 1. "UnknownMetric".</exception>
    public EarlyStoppingCallback(int patience, string? metric = null)
    {
        if (patience < 1)
            throw new DeepLearnException("TrainingOption", DeepLearnErrorKind.InvalidArgument,
                $"A training cannot stop after {patience} epochs without progress: give at least 1.", patience);
        var scalar = metric is null ? null : MetricCatalogue.GetScalar(metric);
        _patience = patience;
        _what = scalar?.Name ?? "loss";
        _higherIsBetter = scalar?.HigherIsBetter ?? false;
    }

    /// <summary>After the metrics, before the checkpoint.</summary>
    public override int Order => 60;

    /// <inheritdoc/>
    /// <exception cref="DeepLearnException">"NoValidationData": there is nothing to tell progress by.</exception>
    public override void OnTrainBegin(TrainingContext context) => Check(context.Data);

    /// <inheritdoc/>
    public override void OnEpochEnd(TrainingContext context)
    {
        var epoch = context.LastEpoch!;
        var value = _what == "loss" ? epoch.ValidationLoss!.Value : epoch.ValidationMetrics[_what];
        if (context.BestEpoch is null || (_higherIsBetter ? value > _bestValue : value < _bestValue))
        {
            Forget();
            _best = context.Model.StateDict().ToDictionary(pair => pair.Key, pair => pair.Value.detach().clone().DetachFromDisposeScope());
            _bestValue = value;
            context.BestEpoch = context.Epoch;
        }
        else if (context.Epoch - context.BestEpoch >= _patience)
            context.RequestStop(string.Create(CultureInfo.InvariantCulture,
                $"The {_what} on the held back examples was best at epoch {context.BestEpoch} ({_bestValue:G4}); the model has the weights of that epoch."));
    }

    /// <inheritdoc/>
    public override void OnTrainEnd(TrainingContext context)
    {
        if (context.Failure is null && context.BestEpoch is not null)
            context.Model.LoadStateDict(_best);
        Forget();
    }

    internal static void Check(DatasetSplits data)
    {
        if (data.Evaluation is null)
            throw new DeepLearnException("NoValidationData", DeepLearnErrorKind.InvalidArgument,
                $"'{data.Name}' has no validation examples to tell by when to stop. Hold some back with Split-Dataset -ValidationFraction 0.2.", data);
    }

    private void Forget()
    {
        foreach (var value in _best.Values)
            value.Dispose();
        _best.Clear();
    }
}
