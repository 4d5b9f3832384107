using System.Management.Automation.Host;

namespace DeepLearn.Runner.Hosting;

/// <summary>The terminal's size as .NET knows it, which is 80 columns where there is no terminal.</summary>
internal sealed class ConsoleRawUserInterface : PSHostRawUserInterface
{
    private const int DefaultWidth = 80;
    private const int DefaultHeight = 24;

    public override Size BufferSize
    {
        get => Console.WindowWidth > 0 ? new Size(Console.WindowWidth, Console.WindowHeight) : new Size(DefaultWidth, DefaultHeight);
        set => throw new PlatformNotSupportedException("The size of the terminal cannot be set.");
    }

    public override Size WindowSize { get => BufferSize; set => BufferSize = value; }

    public override string WindowTitle { get; set; } = "";
}
