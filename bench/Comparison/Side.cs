using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using DeepLearn.Bench.Works;

namespace DeepLearn.Bench.Comparison;

/// <summary>A process that measures on request. Between its rounds it waits, so that sides can take turns.</summary>
internal sealed class Side : IDisposable
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNameCaseInsensitive = true };

    private readonly Process _process;
    private readonly Task<string> _errors;

    public Side(string name, ProcessStartInfo start)
    {
        Name = name;
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        _process = Process.Start(start) ?? throw new BenchException($"{start.FileName} did not start.");
        _errors = _process.StandardError.ReadToEndAsync();
        Read(); // "ready"
    }

    public string Name { get; }

    public Round Measure(int round)
    {
        _process.StandardInput.WriteLine(round.ToString(CultureInfo.InvariantCulture));
        _process.StandardInput.Flush();
        return JsonSerializer.Deserialize<Round>(Read(), Json)!;
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }

    private string Read() =>
        _process.StandardOutput.ReadLine() ?? throw new BenchException($"{Name} ended before its measurement: {_errors.Result.Trim()}");
}
