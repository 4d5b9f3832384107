using System.Management.Automation.Host;

namespace DeepLearn.Runner.Hosting;

/// <summary>The terminal's size as .NET knows it, which is 80 columns where there is no terminal.</summary>
internal sealed class ConsoleRawUserInterface : PSHostRawUserInterface
{
    public override Size BufferSize
    {
        get => Console.WindowWidth > 0 ? new Size(Console.WindowWidth, Console.WindowHeight) : new Size(80, 24);
        set => throw new PlatformNotSupportedException("The size of the terminal cannot be set.");
    }
}
