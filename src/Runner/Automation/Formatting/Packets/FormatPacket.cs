namespace DeepLearn.Runner.Formatting;

/// <summary>What the Format commands write: drawing instructions, which an Out command turns into lines.</summary>
internal abstract class FormatPacket;
