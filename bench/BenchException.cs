namespace DeepLearn.Bench;

/// <summary>What stops the comparison, in words for the person who started it.</summary>
internal sealed class BenchException(string message) : Exception(message);
