using System.Management.Automation.Host;

namespace DeepLearn.Runner.Hosting;

/// <summary>The terminal's size; 120 columns where there is no terminal.</summary>
internal sealed class ConsoleRawUserInterface : PSHostRawUserInterface
{
    private const int FileWidth = 120;

    public override Size BufferSize
    {
        get => Console.IsOutputRedirected || Console.WindowWidth <= 0 ? new Size(FileWidth, 50) : new Size(Console.WindowWidth, Console.WindowHeight);
        set => throw new PlatformNotSupportedException("The size of the terminal cannot be set.");
    }

    public override Size WindowSize { get => BufferSize; set => BufferSize = value; }

    public override string WindowTitle { get; set; } = "";
}
