using DeepLearn.Bench;
using DeepLearn.Bench.Comparison;
using DeepLearn.Bench.Works;

// "worker NAME" is the measured side, started by the comparison; else the arguments are the works to compare, none for all.
if (args is ["worker", var name])
    return Worker.Run(WorkCatalogue.Get(name));
try
{
    new Driver(args.Length == 0 ? WorkCatalogue.All : [.. args.Select(WorkCatalogue.Get)]).Run();
    return 0;
}
catch (BenchException error)
{
    Console.Error.WriteLine($"Bench: {error.Message}");
    return 1;
}
