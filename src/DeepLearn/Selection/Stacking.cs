using DeepLearn.Errors;
using DeepLearn.Metrics;
using DeepLearn.Modules;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Selection;

/// <summary>
/// Weights the models of several cross-validations of the same data by what they predict of examples that they were not trained
/// on: starting from nothing, that cross-validation is added again and again which makes the mean best (Caruana et al.,
/// "Ensemble selection from libraries of models", ICML 2004).
/// </summary>
public static class Stacking
{
    /// <summary>Additions: weights are multiples of one hundredth.</summary>
    private const int Rounds = 100;

    /// <summary>One model of all folds' models.</summary>
    /// <param name="folds">All folds of each cross-validation.</param>
    /// <param name="metric">What is made best; null for Accuracy where labels are classes, otherwise MSE.</param>
    /// <returns>An ensemble of copies; those of one cross-validation share its weight.</returns>
    /// <exception cref="DeepLearnException">"StackFolds": folds are missing, or those of different data come together.</exception>
    public static Ensemble Merge(IReadOnlyList<FoldResult> folds, string? metric = null)
    {
        var groups = folds.GroupBy(fold => fold.CrossValidation).Select(group => group.ToList()).ToList();
        var weights = Weights(groups, MetricCatalogue.GetScalar(metric ?? (folds[0].CrossValidation.Data.HasClassLabels ? "Accuracy" : "MSE")));
        var members = new List<Module>();
        var shares = new List<double>();
        for (var i = 0; i < groups.Count; i++)
        {
            if (weights[i] == 0)
                continue;
            members.AddRange(groups[i].Select(fold => fold.Model.Clone()));
            shares.AddRange(groups[i].Select(_ => weights[i] / groups[i].Count));
        }
        return new Ensemble(members, shares);
    }

    /// <summary>How often each group was added.</summary>
    private static double[] Weights(List<List<FoldResult>> groups, ScalarMetric metric)
    {
        using var scope = NewDisposeScope();
        var outputs = groups.ConvertAll(group => InOrder(group, groups[0][0], fold => fold.Predictions));
        var labels = InOrder(groups[0], groups[0][0], fold => fold.Labels);
        var weights = new double[groups.Count];
        var sum = zeros_like(outputs[0]);
        for (var round = 1; round <= Rounds; round++)
        {
            var best = Enumerable.Range(0, groups.Count).MinBy(i => Badness(metric, (sum + outputs[i]) / round, labels));
            sum = sum + outputs[best];
            weights[best]++;
        }
        return weights;
    }

    private static double Badness(ScalarMetric metric, Tensor output, Tensor labels)
    {
        metric.Reset();
        metric.Update(output, labels);
        return metric.HigherIsBetter ? -metric.Value : metric.Value;
    }

    /// <summary>Values of the held back examples in the order of the data; where repeats hold one back several times, the mean.</summary>
    private static Tensor InOrder(List<FoldResult> folds, FoldResult first, Func<FoldResult, Tensor> values)
    {
        var count = first.CrossValidation.Data.Count;
        long[] rows = [.. folds.SelectMany(fold => fold.Rows)];
        var times = rows.Length / count;
        if (rows.Length != count * times || rows.Distinct().LongCount() != count || folds.Any(fold => fold.CrossValidation.Data.Count != count))
            throw new DeepLearnException("StackFolds", DeepLearnErrorKind.InvalidArgument,
                $"The folds of a cross-validation of '{folds[0].CrossValidation.Data.Name}' hold {rows.Length} examples where the data has {count}. Give all folds of each cross-validation, and only those of the same data.", folds);
        var order = tensor(rows).argsort(0, descending: false);
        var joined = cat(folds.ConvertAll(fold => values(fold)), 0).index_select(0, order);
        if (times == 1)
            return joined;
        var byExample = joined.reshape([count, times, .. joined.shape[1..]]);
        return joined.is_floating_point() ? byExample.mean([1]) : byExample.select(1, 0);
    }
}
