using DeepLearn.Errors;

namespace DeepLearn.Metrics;

/// <summary>The metrics that can be had by name.</summary>
public static class MetricCatalogue
{
    private static readonly Dictionary<string, Func<IReadOnlyList<string>?, Metric>> Makers = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Accuracy"] = _ => new Accuracy(),
        ["Error"] = _ => new Error(),
        ["Precision"] = _ => new Precision(),
        ["Recall"] = _ => new Recall(),
        ["F1"] = _ => new F1(),
        ["LogLoss"] = _ => new LogLoss(),
        ["RocAuc"] = _ => new RocAuc(),
        ["PrAuc"] = _ => new PrAuc(),
        ["ConfusionMatrix"] = names => new ConfusionMatrixMetric(names),
        ["ClassReport"] = names => new ClassReportMetric(names),
        ["MSE"] = _ => new MSE(),
        ["RMSE"] = _ => new RMSE(),
        ["LogRmse"] = _ => new LogRmse(),
        ["MAE"] = _ => new MAE(),
        ["MAPE"] = _ => new MAPE(),
        ["R2"] = _ => new R2(),
    };

    /// <summary>The names of all metrics.</summary>
    public static IReadOnlyList<string> Names { get; } = Makers.Keys.ToArray();

    /// <summary>A new metric.</summary>
    /// <param name="name">Its name, without regard to case.</param>
    /// <param name="classNames">The name of each class, for metrics that show it.</param>
    /// <exception cref="DeepLearnException">"UnknownMetric": lists the valid names.</exception>
    public static Metric Get(string name, IReadOnlyList<string>? classNames = null) =>
        Makers.TryGetValue(name, out var make) ? make(classNames) : throw Unknown.Name("metric", name, Names);

    /// <summary>A new metric that gives one number, as training needs it.</summary>
    /// <param name="name">Its name, without regard to case.</param>
    /// <exception cref="DeepLearnException">"UnknownMetric", or "MetricNotNumber" for a confusion matrix or a report.</exception>
    public static ScalarMetric GetScalar(string name) => Get(name) as ScalarMetric
        ?? throw new DeepLearnException("MetricNotNumber", DeepLearnErrorKind.InvalidArgument,
            $"{name} is no single number that could be followed over epochs. Measure it after training instead.", name);
}
