using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace DeepLearn.Bench.Works;

/// <summary>Our measured side: for each round number that comes in, the measurement goes out as a line of JSON.</summary>
internal static class Worker
{
    public static int Run(WorkInfo info)
    {
        var work = info.Make();
        Console.WriteLine("ready");
        while (Console.ReadLine() is { } round)
            Console.WriteLine(JsonSerializer.Serialize(work.Measure(int.Parse(round, CultureInfo.InvariantCulture)) with { PeakBytes = Process.GetCurrentProcess().PeakWorkingSet64 }));
        return 0;
    }
}
