using System.Management.Automation;
using System.Runtime.CompilerServices;
using DeepLearn.Runner.Formatting;
using DeepLearn.Runner.Runtime;
using Runner.Tests.Support;

namespace Runner.Tests;

/// <summary>
/// Scripts and what PowerShell 7.6 answered to each (see Compare-Corpus.ps1): exit code, output and errors, which the runner
/// must repeat. The theme "process" needs the console of a process of its own; the theme "refused" holds the runner's refusals.
/// </summary>
[Collection(RunnerCollection.Name)]
public sealed class CorpusTests
{
    // Deep recursion of scripts needs more stack than a thread has by default.
    private const int StackSize = 256 * 1024 * 1024;

    public static TheoryData<string> Names => [.. Scripts().Select(p => Path.ChangeExtension(Path.GetRelativePath(Folder(), p), null)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void AnswersAsPowerShell(string name)
    {
        string script = Path.Combine(Folder(), name + ".ps1");
        string scratch = Directory.CreateTempSubdirectory("runner-").FullName, before = Directory.GetCurrentDirectory();
        try
        {
            Directory.SetCurrentDirectory(scratch);
            (int code, string output, string errors) = name.StartsWith("process", StringComparison.Ordinal) ? RunnerProcess.Run(script) : InThisProcess(script);
            string actual = $"exit: {code}\n--- output\n{output}--- errors\n{errors}".Replace(scratch, "<scratch>", StringComparison.Ordinal)
                .Replace(Path.GetDirectoryName(script)!, "<corpus>", StringComparison.Ordinal);
            Assert.Equal(File.ReadAllText(Path.ChangeExtension(script, ".expected")), actual);
        }
        finally
        {
            Directory.SetCurrentDirectory(before);
            Directory.Delete(scratch, recursive: true);
        }
    }

    internal static string[] Scripts() => Directory.GetFiles(Folder(), "*.ps1", SearchOption.AllDirectories);

    private static (int Code, string Output, string Errors) InThisProcess(string script)
    {
        // As in the culture of the recording.
        TextLayout.BreaksAtBlanks = false;
        var host = new CaptureHost();
        int code = 0;
        var thread = new Thread(() => code = new ScriptHost(new Engine(host)).RunFile(script, []), StackSize);
        thread.Start();
        Assert.True(thread.Join(TimeSpan.FromMinutes(1)), "the script did not end");
        return (code, host.Output, host.Errors);
    }

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Corpus");
}
