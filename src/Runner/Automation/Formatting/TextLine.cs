namespace DeepLearn.Runner.Formatting;

/// <summary>A paragraph of free text with its indentation; it is broken where the screen ends.</summary>
internal sealed record TextLine(string Text, int Left = 0);
