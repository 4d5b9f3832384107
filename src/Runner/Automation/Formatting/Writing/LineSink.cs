namespace DeepLearn.Runner.Formatting;

/// <summary>Where lines go.</summary>
/// <param name="columns">The width for lists and free text; the largest number means that nothing is broken.</param>
/// <param name="write">Takes one line, without its end.</param>
/// <param name="writeError">Takes the lines of errors that are not empty; errors are lines as any other where it is not given.</param>
internal sealed class LineSink(int columns, Action<string> write, Action<string>? writeError = null)
{
    private const int WidthWithoutTerminal = 120;

    public int Columns { get; } = columns;

    /// <summary>Tables are never wider than the screen, unless a width was asked for.</summary>
    public int TableColumns => Columns != int.MaxValue ? Columns : Console.WindowWidth > 0 ? Console.WindowWidth : WidthWithoutTerminal;

    public void Line(string text) => write(text);

    public void Error(string text)
    {
        if (writeError is null)
            write(text);
        else if (text.Length > 0)
            writeError(text);
    }
}
