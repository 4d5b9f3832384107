using System.Runtime.CompilerServices;
using DeepLearn.Runner.Formatting;
using DeepLearn.Runner.Runtime;

namespace Runner.Tests.Support;

/// <summary>
/// A script whose output was recorded from PowerShell 7.6 in the invariant culture, and which the runner must repeat line by line.
/// The script gets an empty folder as its argument; that folder's path reads &lt;scratch&gt; in the recorded text, and the
/// script's own folder &lt;corpus&gt;.
/// </summary>
internal static class CorpusCase
{
    /// <summary>The names of the scripts in the Corpus folder beside the calling test.</summary>
    public static TheoryData<string> Names([CallerFilePath] string caller = "")
        => [.. Directory.GetFiles(Folder(caller), "*.ps1").Select(p => Path.GetFileNameWithoutExtension(p)).Order(StringComparer.Ordinal)];

    public static void Verify(string name, [CallerFilePath] string caller = "")
    {
        var script = Path.Combine(Folder(caller), name + ".ps1");
        var expected = File.ReadAllText(Path.ChangeExtension(script, ".txt")).ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        var actual = Run(script).ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        for (var line = 0; line < Math.Min(expected.Length, actual.Length); line++)
            Assert.True(expected[line] == actual[line], $"{name}, line {line + 1}\nPowerShell: {expected[line]}\nrunner:     {actual[line]}");
        Assert.Equal(expected.Length, actual.Length);
    }

    private static string Folder(string caller) => Path.Combine(Path.GetDirectoryName(caller)!, "Corpus");

    private static string Run(string script)
    {
        var scratch = Directory.CreateTempSubdirectory("runner-").FullName;
        var before = Directory.GetCurrentDirectory();
        try
        {
            Directory.SetCurrentDirectory(scratch);
            // As in the culture of the recording.
            TextLayout.BreaksAtBlanks = false;
            var host = new CaptureHost();
            new ScriptHost(new Engine(host)).RunFile(script, [scratch]);
            return host.Text.Replace(scratch, "<scratch>", StringComparison.Ordinal)
                .Replace(Path.GetDirectoryName(script)!, "<corpus>", StringComparison.Ordinal);
        }
        finally
        {
            Directory.SetCurrentDirectory(before);
            Directory.Delete(scratch, recursive: true);
        }
    }
}
