using DeepLearn.Errors;

namespace DeepLearn.Training;

/// <summary>Tells events to callbacks in their order; an error says which callback failed at which event.</summary>
internal sealed class CallbackList(IEnumerable<Callback> callbacks, TrainingContext context)
{
    private readonly Callback[] _callbacks = [.. callbacks.OrderBy(callback => callback.Order)];

    public void TrainBegin() => Tell(nameof(Callback.OnTrainBegin), static (callback, context) => callback.OnTrainBegin(context));

    public void EpochBegin() => Tell(nameof(Callback.OnEpochBegin), static (callback, context) => callback.OnEpochBegin(context));

    public void BatchBegin() => Tell(nameof(Callback.OnBatchBegin), static (callback, context) => callback.OnBatchBegin(context));

    public void BackwardEnd() => Tell(nameof(Callback.OnBackwardEnd), static (callback, context) => callback.OnBackwardEnd(context));

    public void BatchEnd() => Tell(nameof(Callback.OnBatchEnd), static (callback, context) => callback.OnBatchEnd(context));

    public void EpochEnd() => Tell(nameof(Callback.OnEpochEnd), static (callback, context) => callback.OnEpochEnd(context));

    /// <summary>Every callback learns of the end, also when one before it fails; the first error stays the run's.</summary>
    public void TrainEnd()
    {
        foreach (var callback in _callbacks)
        {
            try
            {
                Tell(callback, nameof(Callback.OnTrainEnd), static (callback, context) => callback.OnTrainEnd(context));
            }
            catch (Exception error)
            {
                context.Failure ??= error;
            }
        }
    }

    private void Tell(string name, Action<Callback, TrainingContext> tell)
    {
        foreach (var callback in _callbacks)
            Tell(callback, name, tell);
    }

    private void Tell(Callback callback, string name, Action<Callback, TrainingContext> tell)
    {
        try
        {
            tell(callback, context);
        }
        catch (Exception error) when (error is not (DeepLearnException or OperationCanceledException))
        {
            throw new DeepLearnException("CallbackFailed", DeepLearnErrorKind.InvalidResult,
                $"The callback {callback.GetType().Name} failed in {name} at epoch {context.Epoch}, step {context.Step}: {error.Message}",
                callback, error);
        }
    }
}
