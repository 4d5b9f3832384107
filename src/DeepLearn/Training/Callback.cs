namespace DeepLearn.Training;

/// <summary>
/// Something that happens beside the training loop: metrics, progress, checkpoints. Each event is told to all callbacks, those
/// with a lower <see cref="Order"/> first. All calls come on the training thread. Tensors made in the events of a batch are
/// freed after the step, unless they are detached from the dispose scope.
/// </summary>
public abstract class Callback
{
    /// <summary>The place among the callbacks; the built-in ones use -100 to 100.</summary>
    public virtual int Order => 0;

    /// <summary>Before the first epoch.</summary>
    /// <param name="context">The state of the training.</param>
    public virtual void OnTrainBegin(TrainingContext context)
    {
    }

    /// <summary>Before the first batch of an epoch.</summary>
    /// <param name="context">The state of the training.</param>
    public virtual void OnEpochBegin(TrainingContext context)
    {
    }

    /// <summary>Before a step, with its batch in the context.</summary>
    /// <param name="context">The state of the training.</param>
    public virtual void OnBatchBegin(TrainingContext context)
    {
    }

    /// <summary>Within a step, when the gradients are there and the optimizer has not used them yet.</summary>
    /// <param name="context">The state of the training.</param>
    public virtual void OnBackwardEnd(TrainingContext context)
    {
    }

    /// <summary>After a step, with its output and loss in the context.</summary>
    /// <param name="context">The state of the training.</param>
    public virtual void OnBatchEnd(TrainingContext context)
    {
    }

    /// <summary>After the last batch of an epoch; not called for an epoch that was stopped midway.</summary>
    /// <param name="context">The state of the training.</param>
    public virtual void OnEpochEnd(TrainingContext context)
    {
    }

    /// <summary>After the last epoch, and also after a stop or a failure: the context says which.</summary>
    /// <param name="context">The state of the training.</param>
    public virtual void OnTrainEnd(TrainingContext context)
    {
    }
}
