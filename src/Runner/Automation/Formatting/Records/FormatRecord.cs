namespace DeepLearn.Runner.Formatting;

/// <summary>What Format-* commands write and Out-* commands lay out.</summary>
internal abstract class FormatRecord;
