namespace DeepLearn.Bench.Works;

/// <summary>All works, in the order of the table.</summary>
internal static class WorkCatalogue
{
    public static IReadOnlyList<WorkInfo> All { get; } =
    [
        new("call", "One addition of 1-element tensors", "calls", 1.1, 9, () => new SmallCallWork()),
        new("chain", "Five small operators in a chain", "chains", null, 9, () => new ChainWork()),
        new("lenet", "LeNet, batch 256, in memory", "examples", 1.4, 3, () => new LeNetWork()),
        new("lenet-d2l", "LeNet against D2L's data pipeline", "examples", 2.5, 3, () => new LeNetWork()),
        new("lstm", "LSTM language model, batch 32, 35 steps, 256 hidden", "sequences", 1.4, 3, () => new LanguageModelWork()),
        new("resnet", "ResNet-18 on 1x96x96, batch 64", "examples", 1.1, 3, () => new ResNet18Work()),
        new("encoder", "Transformer encoder block, batch 32, 64 positions of 256", "sequences", 1.0, 3, () => new EncoderWork()),
        new("csv", "Read a CSV file of a million rows and 20 columns", "rows", 1.0, 5, () => new CsvWork(), FreshProcess: true),
        new("startup", "Load libtorch and run the first operator", "starts", null, 5, () => new StartupWork(), FreshProcess: true),
    ];

    public static WorkInfo Get(string name) =>
        All.FirstOrDefault(work => work.Name == name)
        ?? throw new BenchException($"There is no work '{name}'. Works: {string.Join(", ", All.Select(work => work.Name))}.");
}
