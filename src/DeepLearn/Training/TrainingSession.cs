using System.Collections.Concurrent;

namespace DeepLearn.Training;

/// <summary>A training under way on a thread of its own.</summary>
public sealed class TrainingSession
{
    private readonly TaskCompletionSource<TrainingRun> _completion = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal TrainingSession(Func<BlockingCollection<TrainingEvent>, TrainingRun> train)
    {
        // One thread for the whole training: every thread that runs operators gets its own team of OpenMP threads.
        new Thread(() =>
        {
            try
            {
                _completion.SetResult(train(Events));
            }
            catch (Exception error)
            {
                _completion.SetException(error);
            }
            finally
            {
                Events.CompleteAdding();
            }
        })
        { IsBackground = true, Name = "DeepLearn training" }.Start();
    }

    /// <summary>What happens, in order; completed when the training has ended.</summary>
    public BlockingCollection<TrainingEvent> Events { get; } = [];

    /// <summary>The run; faulted where the training failed.</summary>
    public Task<TrainingRun> Completion => _completion.Task;
}
