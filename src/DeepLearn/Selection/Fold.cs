namespace DeepLearn.Selection;

/// <summary>One part of the examples to judge by, and the others to train on.</summary>
/// <param name="Number">The number of the fold, from 1.</param>
/// <param name="Repeat">The number of the repeat, from 1.</param>
/// <param name="Train">Numbers of the examples to train on, ascending.</param>
/// <param name="Validation">Numbers of the examples to judge by, ascending.</param>
public sealed record Fold(int Number, int Repeat, IReadOnlyList<long> Train, IReadOnlyList<long> Validation);
