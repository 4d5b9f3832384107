using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace DeepLearn.Data;

/// <summary>Makes batches on a thread of its own, a few ahead of the one who takes them.</summary>
internal static class Prefetch
{
    /// <summary>Enough to hide the time of gathering; more would only hold memory.</summary>
    private const int Depth = 3;

    /// <summary>
    /// The batches 0 to count - 1. An error of <paramref name="make"/> is thrown to the taker after the batches made before it; a
    /// taker that stops early ends the thread and frees what waits: at once where it disposes the enumerator, as foreach does in
    /// C#; with the next garbage collection where it only drops it, as foreach does in PowerShell.
    /// </summary>
    public static IEnumerable<Batch> Ahead(Func<int, Batch> make, int count)
    {
        using var queue = new BlockingCollection<Batch>(Depth);
        using var stop = new CancellationTokenSource();
        using var dropped = new Dropped(stop);
        ExceptionDispatchInfo? failure = null;
        var worker = new Thread(() =>
        {
            try
            {
                for (var number = 0; number < count && !stop.IsCancellationRequested; number++)
                    Put(queue, make(number), stop.Token);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                // The taker has stopped.
            }
            catch (Exception error)
            {
                failure = ExceptionDispatchInfo.Capture(error);
            }
            finally
            {
                queue.CompleteAdding();
            }
        })
        { IsBackground = true, Name = "DeepLearn data loader" };
        worker.Start();
        try
        {
            foreach (var batch in queue.GetConsumingEnumerable())
                yield return batch;
            failure?.Throw();
        }
        finally
        {
            stop.Cancel();
            worker.Join();
            while (queue.TryTake(out var unused))
                unused.Dispose();
        }
    }

    /// <summary>Held by the enumerator alone: collected with it, it stops the thread.</summary>
    private sealed class Dropped(CancellationTokenSource stop) : IDisposable
    {
        ~Dropped() => stop.Cancel();

        public void Dispose() => GC.SuppressFinalize(this);
    }

    private static void Put(BlockingCollection<Batch> queue, Batch batch, CancellationToken stop)
    {
        try
        {
            queue.Add(batch, stop);
        }
        catch (OperationCanceledException)
        {
            batch.Dispose();
            throw;
        }
    }
}
