using System.Management.Automation;
using DeepLearn.Runner.Runtime;
using Runner.Tests.Support;

namespace Runner.Tests.Testing;

/// <summary>Runs scripts and test files in an engine of its own.</summary>
internal sealed class ScriptRun : IDisposable
{
    private readonly CaptureHost _host = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("runner").FullName;

    // It becomes the engine of this thread.
    public ScriptRun() => _ = new Engine(_host);

    /// <summary>What a script shows, as lines of the screen.</summary>
    public string[] Script(string text)
    {
        var before = _host.Text.Length;
        ScriptBlock.Create($"& {{ {text}\n}} | Out-Host").Invoke();
        var lines = _host.Text[before..].Split('\n');
        return lines[..^1];
    }

    /// <summary>Runs a test file; the result is in $run for the script that follows.</summary>
    public string[] Pester(string file, string arguments, string then)
    {
        var path = Path.Combine(_folder, "x.Tests.ps1");
        File.WriteAllText(path, file);
        return Script($"$run = Invoke-Pester -Path '{path}' {arguments}\n{then}");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
