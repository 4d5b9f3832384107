namespace DeepLearn.Metrics;

/// <summary>What a metric measured.</summary>
/// <param name="Name">The name of the metric, or "Loss".</param>
/// <param name="Value">A Double, or an object such as a <see cref="ConfusionMatrix"/>.</param>
public sealed record MetricResult(string Name, object Value);
