using System.Text.Json;

namespace DeepLearn.Bench.Comparison;

/// <summary>What shell.ps1 measured in one host.</summary>
/// <param name="HostName">The host: "PowerShell 7.6" or the runner.</param>
/// <param name="ImportSeconds">Time of Import-Module DeepLearn.</param>
/// <param name="CmdletMicroseconds">Time for each object that passes a compiled cmdlet.</param>
/// <param name="ScriptMicroseconds">Time for each object that passes ForEach-Object { $_ }.</param>
internal sealed record ShellFigures(string HostName, double ImportSeconds, double CmdletMicroseconds, double ScriptMicroseconds)
{
    public static IReadOnlyList<ShellFigures> Read() =>
        [.. Directory.GetFiles(Artifacts.Folder, "shell-*.json").Order(StringComparer.Ordinal)
            .Select(file => JsonSerializer.Deserialize<ShellFigures>(File.ReadAllText(file))!)];
}
