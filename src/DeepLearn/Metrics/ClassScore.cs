namespace DeepLearn.Metrics;

/// <summary>A line of a <see cref="ClassReport"/>.</summary>
/// <param name="Name">The class, or "macro avg", "weighted avg".</param>
/// <param name="Precision">Of the examples predicted as the class, the share that belongs to it.</param>
/// <param name="Recall">Of the examples of the class, the share that was predicted as it.</param>
/// <param name="F1">The harmonic mean of both.</param>
/// <param name="Support">The number of examples.</param>
public sealed record ClassScore(string Name, double Precision, double Recall, double F1, long Support);
