using DeepLearn.Bench.Works;

namespace DeepLearn.Bench.Comparison;

/// <summary>Lets the sides measure in turns, round after round, so that what disturbs the machine disturbs all of them.</summary>
internal sealed class Driver(IReadOnlyList<WorkInfo> works)
{
    public void Run()
    {
        string[] sides = [Sides.Ours, Sides.Tuned, Sides.Stock];
        if (Sides.MissingPython() is { } missing)
        {
            Console.WriteLine($"{missing} Without it our side is measured alone.");
            sides = [Sides.Ours];
        }
        var machine = Machine.This();
        Console.WriteLine(machine);
        List<WorkComparison> results = [];
        var report = new Report(machine, results, ShellFigures.Read());
        foreach (var work in works)
        {
            results.Add(Compare(work, sides));
            report.Write();  // after each work: who stops the run keeps what was measured
        }
        Console.WriteLine();
        Console.WriteLine(report.Markdown());
        Console.WriteLine($"Written to {report.Path}");
    }

    private static WorkComparison Compare(WorkInfo work, string[] sides)
    {
        var rounds = sides.ToDictionary(side => side, _ => new List<Round>());
        var started = new Dictionary<string, Side>();
        try
        {
            for (var round = 0; round <= work.Rounds; round++)
            {
                // Stock Python is there for information: it need not slow every round down.
                foreach (var side in sides.Where(side => side != Sides.Stock || round <= 1))
                    rounds[side].Add(Measure(work, side, round, started));
            }
        }
        finally
        {
            foreach (var side in started.Values)
                side.Dispose();
        }
        var result = new WorkComparison(work, rounds);
        Console.WriteLine($"{work.Name,-12} " + string.Join("   ", sides.Select(side => FormattableString.Invariant($"{side} {result.Rate(side):N0}/s"))));
        return result;
    }

    private static Round Measure(WorkInfo work, string name, int round, Dictionary<string, Side> started)
    {
        if (work.FreshProcess)
        {
            using var fresh = Sides.Start(name, work);
            return fresh.Measure(round);
        }
        if (!started.TryGetValue(name, out var side))
            started.Add(name, side = Sides.Start(name, work));
        return side.Measure(round);
    }
}
