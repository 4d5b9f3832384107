using DeepLearn.Runner.Hosting;
using DeepLearn.Runner.Runtime;

namespace DeepLearn.Runner;

/// <summary>The command line: <c>Runner [-NoProfile] [-NonInteractive] [-File] script.ps1 arguments...</c> or <c>-Command text</c>.</summary>
internal static class Program
{
    private const string Usage =
        "Usage: Runner [-NoProfile] [-NonInteractive] [-File] <script.ps1> [arguments...]\n"
        + "       Runner [-NoProfile] [-NonInteractive] -Command <text>\n"
        + "Runs PowerShell scripts where PowerShell is not installed.";

    // Deep recursion of scripts needs far more stack than a thread has by default.
    private const int StackSize = 512 * 1024 * 1024;

    private static int Main(string[] args)
    {
        int code = 0;
        var thread = new Thread(() => code = Run(args), StackSize);
        thread.Start();
        thread.Join();
        return code;
    }

    private static int Run(string[] args)
    {
        var engine = new Engine(new ConsoleHost());
        Console.CancelKeyPress += (_, e) =>
        {
            e.Cancel = !engine.Stopping;
            engine.Stop();
        };
        for (int i = 0; i < args.Length; i++)
        {
            switch (args[i].ToLowerInvariant())
            {
                case "-noprofile" or "-nop" or "-noninteractive" or "-noni" or "-nologo":
                    break;
                case "-file" or "-f":
                    return i + 1 < args.Length ? new ScriptHost(engine).RunFile(args[i + 1], args[(i + 2)..]) : Fail("-File needs the path of a script.");
                case "-command" or "-c":
                    return i + 1 < args.Length && args[i + 1] != "-" ? new ScriptHost(engine).RunCommand(string.Join(' ', args[(i + 1)..])) : Fail("-Command needs the text to run.");
                case "-help" or "-h" or "--help" or "-?":
                    Console.WriteLine(Usage);
                    return 0;
                case var option when option.StartsWith('-'):
                    return Fail($"The option '{args[i]}' is not supported by the runner.");
                default:
                    return new ScriptHost(engine).RunFile(args[i], args[(i + 1)..]);
            }
        }
        return Fail("No script was given.");
    }

    private static int Fail(string message)
    {
        Console.Error.WriteLine(message);
        Console.Error.WriteLine(Usage);
        return 64;
    }
}
