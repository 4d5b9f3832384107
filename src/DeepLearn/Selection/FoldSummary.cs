namespace DeepLearn.Selection;

/// <summary>A loss or metric over the folds of a cross-validation.</summary>
/// <param name="Metric">What was measured.</param>
/// <param name="Folds">The number of folds, those of all repeats.</param>
/// <param name="Train">The mean over the folds of the measure on the examples that were trained on.</param>
/// <param name="TrainDeviation">Its standard deviation from fold to fold (n - 1); NaN for a single fold.</param>
/// <param name="Valid">The mean over the folds of the measure on the examples that were held back.</param>
/// <param name="ValidDeviation">Its standard deviation from fold to fold (n - 1); NaN for a single fold.</param>
public sealed record FoldSummary(string Metric, int Folds, double Train, double TrainDeviation, double Valid, double ValidDeviation)
{
    /// <summary>Mean and deviation of each measure.</summary>
    /// <param name="folds">Folds of one cross-validation, at least one.</param>
    public static IReadOnlyList<FoldSummary> Of(IReadOnlyList<FoldResult> folds) => folds[0].Validation.Keys.Select(metric =>
    {
        double[] train = [.. folds.Select(fold => fold.Train[metric])], valid = [.. folds.Select(fold => fold.Validation[metric])];
        return new FoldSummary(metric, folds.Count, train.Average(), Deviation(train), valid.Average(), Deviation(valid));
    }).ToArray();

    private static double Deviation(double[] values)
    {
        var mean = values.Average();
        return Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / (values.Length - 1));
    }
}
