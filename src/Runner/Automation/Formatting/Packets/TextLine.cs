namespace DeepLearn.Runner.Formatting;

/// <summary>A paragraph of free text with its indentations; it is broken where the screen ends.</summary>
internal sealed record TextLine(string Text, int Left = 0, int Right = 0, int FirstLine = 0);
