using System.Globalization;

namespace DeepLearn.Kaggle;

/// <summary>Repeats what fails for a passing reason, after waits that grow, or that the server asked for.</summary>
internal sealed class Retry(KaggleOptions options)
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    /// <summary>A server that asks for more patience than this is not waited for.</summary>
    private static readonly TimeSpan LongestAskedFor = TimeSpan.FromMinutes(5);

    /// <summary>Runs an attempt until it succeeds, fails for good, or has failed too often in a row without getting further.</summary>
    public T Run<T>(string what, Func<T> attempt)
    {
        for (var failures = 1; ; failures++)
        {
            options.CancellationToken.ThrowIfCancellationRequested();
            TransientException failure;
            try
            {
                return attempt();
            }
            catch (TransientException error)
            {
                failure = error;
            }
            if (failure.HasProgressed)
                failures = 1;
            if (failures >= options.Attempts || failure.After > LongestAskedFor)
                throw failure.Error;
            var delay = failure.After ?? Grown(failures);
            options.Log(string.Create(CultureInfo.InvariantCulture, $"{what}: {failure.Message} Again in {delay.TotalSeconds:0.#} s."));
            options.Wait(delay, options.CancellationToken);
        }
    }

    /// <summary>Twice as long each time, and never quite the same, so that many clients do not come back at once.</summary>
    private static TimeSpan Grown(int failures)
    {
        var delay = First * Math.Pow(2, failures - 1) * (0.75 + Random.Shared.NextDouble() / 2);
        return delay < Longest ? delay : Longest;
    }
}
