using System.Diagnostics;

namespace Runner.Tests.Runtime;

/// <summary>How a run ends: exit codes, and Ctrl+C.</summary>
public class ExitCodeTests
{
    [Theory]
    [InlineData("exit 3", 3)]
    [InlineData("exit", 0)]
    [InlineData("'fine'", 0)]
    [InlineData("1/0", 1)]
    [InlineData("1/0; 'after'", 0)]
    [InlineData("throw 'x'", 1)]
    [InlineData("sh -c 'exit 4'", 1)]
    [InlineData("sh -c 'exit 4'; 'after'", 0)]
    [InlineData("function f { exit 5 }; f; 'not reached'", 5)]
    [InlineData("if (", 1)]
    public void OfCommandText(string text, int expected) => Assert.Equal(expected, RunnerProcess.Run("-NoProfile", "-Command", text).Code);

    [Theory]
    [InlineData("exit 3", 3)]
    [InlineData("1/0", 0)]
    [InlineData("throw 'x'", 1)]
    [InlineData("$ErrorActionPreference = 'Stop'; 1/0", 1)]
    [InlineData("sh -c 'exit 4'", 0)]
    [InlineData("if (", 1)]
    [InlineData("class C { }", 1)]
    public void OfAScriptFile(string text, int expected)
    {
        string script = Path.Combine(Directory.CreateTempSubdirectory("runner").FullName, "code.ps1");
        File.WriteAllText(script, text);
        Assert.Equal(expected, RunnerProcess.Run("-NoProfile", "-File", script).Code);
    }

    [Fact]
    public void AMissingScriptIsNamed()
    {
        (int code, _, string errors) = RunnerProcess.Run("no-such-script.ps1");
        Assert.Equal(64, code);
        Assert.Contains("no-such-script.ps1", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void ArgumentsReachTheScriptAsWithPwshFile()
    {
        string script = Path.Combine(Directory.CreateTempSubdirectory("runner").FullName, "args.ps1");
        File.WriteAllText(script, "param([string] $Name, [switch] $On, [int] $Count = 7) \"$Name|$On|$Count|$args\"");
        Assert.Equal("a b|True|7|x -Other y\n", RunnerProcess.Run(script, "-Name", "a b", "-On", "-Count", "7", "x", "-Other", "y").Output);
        Assert.Equal("z|False|8|\n", RunnerProcess.Run(script, "z", "8", "-On:$false").Output);
    }

    [Fact]
    public void CtrlCEndsTheScriptAndRunsFinally()
    {
        string folder = Directory.CreateTempSubdirectory("runner").FullName, mark = Path.Combine(folder, "started"), script = Path.Combine(folder, "loop.ps1");
        File.WriteAllText(script, $"try {{ 'go' > '{mark}'; while ($true) {{ $n++ }} }} finally {{ 'cleaned' }}; 'not reached'");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Runner.dll"), script]) { RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        Assert.True(SpinWait.SpinUntil(() => File.Exists(mark), TimeSpan.FromSeconds(60)), "the script did not start");
        using Process kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(60)), "the script did not stop");
        Assert.Equal("cleaned\n", process.StandardOutput.ReadToEnd());
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public void CtrlCEndsACmdletThatWaitsAndTheCommandsAroundIt()
    {
        string mark = Path.Combine(Directory.CreateTempSubdirectory("runner").FullName, "started");
        string text = $"1 | ForEach-Object {{ try {{ 'go' > '{mark}'; Start-Sleep 600 }} finally {{ Write-Host 'cleaned' }}; 'not reached' }}; 'nor this'";
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Runner.dll"), "-Command", text]) { RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        Assert.True(SpinWait.SpinUntil(() => File.Exists(mark), TimeSpan.FromSeconds(60)), "the script did not start");
        using Process kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(60)), "the script did not stop");
        Assert.Equal("cleaned\n", process.StandardOutput.ReadToEnd());
        Assert.Equal(1, process.ExitCode);
    }
}
