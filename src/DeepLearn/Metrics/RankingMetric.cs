using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Metrics;

/// <summary>
/// A measure of how well the probability of a class (the softmax of the outputs) ranks the examples of it before the others.
/// Of two classes it is that of class 1; of more the plain mean of each class against all others, over the classes of which
/// there are examples and counter-examples. Not a number where there is none.
/// </summary>
public abstract class RankingMetric : ScalarMetric
{
    private readonly List<double> _scores = [];
    private readonly List<long> _labels = [];
    private int _classes;

    /// <inheritdoc/>
    public sealed override bool HigherIsBetter => true;

    /// <inheritdoc/>
    public sealed override double Value
    {
        get
        {
            if (_labels.Count == 0)
                throw RunningSum.Empty(this);
            if (_scores.Exists(double.IsNaN))
                return double.NaN;
            var classes = _classes == 2 ? [1] : Enumerable.Range(0, _classes);
            return classes.Select(Steps).Where(steps => steps.Positives > 0 && steps.Negatives > 0)
                .Select(steps => Area(steps.Levels, steps.Positives, steps.Negatives)).DefaultIfEmpty(double.NaN).Average();
        }
    }

    /// <inheritdoc/>
    public sealed override void Reset()
    {
        _scores.Clear();
        _labels.Clear();
    }

    /// <inheritdoc/>
    public sealed override void Update(Tensor output, Tensor target)
    {
        using var scope = NewDisposeScope();
        (output, target) = Classes.Scored(this, output, target);
        _classes = (int)output.shape[1];
        _scores.AddRange(output.to(ScalarType.Float64).softmax(1).cpu().contiguous().data<double>());
        _labels.AddRange(target.cpu().contiguous().data<long>());
    }

    /// <summary>The measure of one class.</summary>
    /// <param name="levels">Examples and counter-examples of each score that occurs, from the highest score down.</param>
    /// <param name="positives">All examples of the class.</param>
    /// <param name="negatives">All others.</param>
    private protected abstract double Area(IEnumerable<(long Positives, long Negatives)> levels, long positives, long negatives);

    private (IReadOnlyList<(long Positives, long Negatives)> Levels, long Positives, long Negatives) Steps(int c)
    {
        var scores = new double[_labels.Count];
        var isPositive = new bool[_labels.Count];
        for (var i = 0; i < scores.Length; i++)
            (scores[i], isPositive[i]) = (-_scores[i * _classes + c], _labels[i] == c);
        Array.Sort(scores, isPositive);
        var levels = new List<(long Positives, long Negatives)>();
        for (var i = 0; i < scores.Length; i++)
        {
            if (i == 0 || scores[i] != scores[i - 1])
                levels.Add(default);
            var (positives, negatives) = levels[^1];
            levels[^1] = isPositive[i] ? (positives + 1, negatives) : (positives, negatives + 1);
        }
        return (levels, levels.Sum(level => level.Positives), levels.Sum(level => level.Negatives));
    }
}
