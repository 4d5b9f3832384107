using System.Runtime.InteropServices;
using DeepLearn.Training;

namespace DeepLearn.Experiments;

/// <summary>All that is needed to know what a run was, and to do it again.</summary>
public sealed record RunManifest
{
    /// <summary>The name of the run.</summary>
    public required string Id { get; init; }

    /// <summary>How it ended, or Running.</summary>
    public required TrainingStatus Status { get; init; }

    /// <summary>Why it ended before its last epoch, or null.</summary>
    public string? StopReason { get; init; }

    /// <summary>When it began.</summary>
    public required DateTimeOffset Started { get; init; }

    /// <summary>When this was written.</summary>
    public required DateTimeOffset Updated { get; init; }

    /// <summary>The settings, with the command and the seed in use.</summary>
    public required TrainingOptions Options { get; init; }

    /// <summary>The model as it prints itself.</summary>
    public required string Model { get; init; }

    /// <summary>The number of learned values.</summary>
    public required long ParameterCount { get; init; }

    /// <summary>The loss in use.</summary>
    public required string Loss { get; init; }

    /// <summary>The learning rate at the time of writing.</summary>
    public required double LearningRate { get; init; }

    /// <summary>The name of the data.</summary>
    public required string Data { get; init; }

    /// <summary>Examples by part: train, validation, test.</summary>
    public required IReadOnlyDictionary<string, long> Examples { get; init; }

    /// <summary>SHA-256 of the unpacked content of each data file.</summary>
    public required IReadOnlyDictionary<string, string> Checksums { get; init; }

    /// <summary>The device in use.</summary>
    public required ComputeDevice Device { get; init; }

    /// <summary>Versions by name: DeepLearn, LibTorch, DotNet, System.</summary>
    public required IReadOnlyDictionary<string, string> Versions { get; init; }

    /// <summary>The commit of the git repository that holds the run folder, or null.</summary>
    public string? GitCommit { get; init; }

    /// <summary>The epochs done.</summary>
    public required IReadOnlyList<EpochRecord> History { get; init; }

    internal static RunManifest Of(TrainingContext context, DateTimeOffset started, string folder)
    {
        var device = ComputeDevices.Get(context.Device);
        return new RunManifest
        {
            Id = context.RunId,
            Status = context.Status,
            StopReason = context.Failure?.Message ?? context.StopReason,
            Started = started,
            Updated = DateTimeOffset.Now,
            Options = context.Options,
            Model = context.Model.ToString(),
            ParameterCount = context.Model.ParameterCount,
            Loss = context.Loss.Name,
            LearningRate = context.Optimizer.LearningRate,
            Data = context.Data.Name,
            Examples = new Dictionary<string, long>
            {
                ["train"] = context.Data.Train.Count,
                ["validation"] = context.Data.Validation?.Count ?? 0,
                ["test"] = context.Data.Test?.Count ?? 0,
            },
            Checksums = context.Data.Checksums,
            Device = device,
            Versions = new Dictionary<string, string>
            {
                ["DeepLearn"] = typeof(RunManifest).Assembly.GetName().Version!.ToString(3),
                ["LibTorch"] = device.LibTorchVersion,
                ["DotNet"] = Environment.Version.ToString(),
                ["System"] = RuntimeInformation.OSDescription,
            },
            GitCommit = Experiments.GitCommit.Of(folder),
            History = context.History.ToArray(),
        };
    }
}
