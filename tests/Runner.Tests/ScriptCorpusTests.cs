using System.Runtime.CompilerServices;

namespace Runner.Tests;

/// <summary>
/// Scripts run by the runner's own process: exit code, output and errors as PowerShell 7.6 gave them (see Update-Corpus.ps1).
/// </summary>
public class ScriptCorpusTests
{
    /// <summary>Paths of the scripts.</summary>
    internal static string[] Scripts => Directory.GetFiles(Folder(), "*.ps1");

    public static TheoryData<string> Names => [.. Scripts.Select(p => Path.GetFileNameWithoutExtension(p)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void AnswersAsPowerShell(string name)
    {
        string script = Path.Combine(Folder(), name + ".ps1");
        string expected = File.ReadAllText(Path.ChangeExtension(script, ".expected"));
        (int code, string output, string errors) = RunnerProcess.Run(script);
        string actual = $"exit: {code}\n--- output\n{output}--- errors\n{errors}".Replace(Folder(), "<corpus>", StringComparison.Ordinal);
        Assert.Equal(expected, actual);
    }

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "corpus");
}
