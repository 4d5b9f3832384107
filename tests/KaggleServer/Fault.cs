namespace DeepLearn.Tests.Kaggle;

/// <summary>Something that goes wrong with one request.</summary>
/// <param name="Kind">What.</param>
/// <param name="Number">A status, a number of bytes or a time; see <see cref="FaultKind"/>.</param>
public sealed record Fault(FaultKind Kind, int Number = 0);
