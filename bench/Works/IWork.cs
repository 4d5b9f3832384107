namespace DeepLearn.Bench.Works;

/// <summary>A work made ready: what is done in <see cref="Measure"/> alone is timed.</summary>
internal interface IWork
{
    /// <summary>Does the work once.</summary>
    /// <param name="round">0 to warm up, then 1, 2, ...; decides the order of examples.</param>
    Round Measure(int round);
}
