namespace DeepLearn.Runner.Conversion;

/// <summary>Why one conversion cannot be done; becomes the last part of the message.</summary>
internal sealed class ConversionFailure(string message) : Exception(message);
