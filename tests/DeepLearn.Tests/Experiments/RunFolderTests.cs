using DeepLearn.Errors;
using DeepLearn.Experiments;
using DeepLearn.Serialization;
using DeepLearn.Tests.Data;
using DeepLearn.Tests.Training;
using DeepLearn.Training;

namespace DeepLearn.Tests.Experiments;

public sealed class RunFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private TrainingOptions Options => new() { Epochs = 2, BatchSize = 50, Seed = 4, RunFolder = _folder["run"], Command = "train it" };

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_run_leaves_its_manifest_and_its_model()
    {
        var run = TrainerTests.Fit(Options);
        Assert.Equal(_folder["run"], run.RunFolder);
        Assert.Equal(["checkpoints/last.safetensors", "manifest.json"],
            _folder.Files.Select(file => Path.GetRelativePath("run", file).Replace('\\', '/')));

        var manifest = RunFolder.Open(_folder["run"]).Load();
        Assert.Equal((run.Id, TrainingStatus.Completed, "CrossEntropy", "Corners", "train it"),
            (manifest.Id, manifest.Status, manifest.Loss, manifest.Data, manifest.Options.Command));
        Assert.Equal(4, manifest.Options.Seed);
        Assert.Equal((120, 60, 0), (manifest.Examples["train"], manifest.Examples["validation"], manifest.Examples["test"]));
        Assert.Equal(run.History.Select(e => e.TrainLoss), manifest.History.Select(e => e.TrainLoss));
        Assert.Equal(run.History.Select(e => e.ValidationAccuracy), manifest.History.Select(e => e.ValidationAccuracy));
        Assert.Equal("cpu", manifest.Device.Name);
        Assert.All(["DeepLearn", "LibTorch", "DotNet", "System"], name => Assert.NotEmpty(manifest.Versions[name]));

        using var saved = ModelFile.Load(RunFolder.Open(_folder["run"]).LastCheckpoint);
        foreach (var (name, value) in run.Model.StateDict())
            Assert.True(saved.StateDict()[name].equal(value).all().item<bool>(), name);
    }

    [Fact]
    public void A_cancelled_run_keeps_a_checkpoint_of_the_batch_it_stopped_after()
    {
        using var stop = new CancellationTokenSource();
        using var data = Samples.Corners();
        var watcher = new Watcher
        {
            BatchEnd = context =>
            {
                if (context.StepCount == 2)
                    stop.Cancel();
            },
        };
        var run = new Trainer(TrainerTests.Model(), Options with { Epochs = 9 }, [watcher]).Fit(data, stop.Token);
        Assert.Equal(TrainingStatus.Stopped, run.Status);
        using var file = SafeTensors.Load(RunFolder.Open(_folder["run"]).LastCheckpoint);
        Assert.Equal($"{run.StepCount}", file.Metadata["step"]);
        Assert.True(file.Tensors["0.weight"].equal(run.Model.StateDict()["0.weight"]).all().item<bool>());
        Assert.Equal(TrainingStatus.Stopped, RunFolder.Open(_folder["run"]).Load().Status);
    }

    [Fact]
    public void A_failed_run_says_why_in_its_manifest()
    {
        Assert.Throws<TrainingException>(() => TrainerTests.Fit(Options, null, new Watcher
        {
            EpochEnd = _ => throw new InvalidOperationException("out of luck"),
        }));
        var manifest = RunFolder.Open(_folder["run"]).Load();
        Assert.Equal(TrainingStatus.Failed, manifest.Status);
        Assert.Contains("out of luck", manifest.StopReason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_holds_a_run_is_not_overwritten()
    {
        TrainerTests.Fit(Options);
        var before = File.ReadAllText(_folder["run/manifest.json"]);
        var error = Assert.Throws<DeepLearnException>(() => TrainerTests.Fit(Options));
        Assert.Equal("RunFolderInUse", error.Id);
        Assert.Contains(_folder["run"], error.Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(_folder["run/manifest.json"]));
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_an_error_before_training()
    {
        File.WriteAllText(_folder["file"], "");
        foreach (var path in new[] { _folder["file/run"], "/proc/run" }) // not even root can write to these
        {
            var error = Assert.Throws<DeepLearnException>(() => TrainerTests.Fit(Options with { RunFolder = path }));
            Assert.Equal("RunFolderNotWritable", error.Id);
            Assert.Contains(path, error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_disk_that_fills_up_midway_ends_the_run_but_loses_nothing()
    {
        var error = Assert.Throws<TrainingException>(() => TrainerTests.Fit(Options, null, new Watcher
        {
            // What a full disk does to the second checkpoint: the file cannot be written any more.
            EpochBegin = context =>
            {
                if (context.Epoch == 2)
                {
                    Directory.Move(_folder["run/checkpoints"], _folder["run/kept"]);
                    File.WriteAllText(_folder["run/checkpoints"], "");
                }
            },
        }));
        Assert.Equal("WriteFailed", error.Id);
        Assert.Equal(2, error.Run.History.Count);
        Assert.Equal(["last.safetensors"], Directory.GetFiles(_folder["run/kept"]).Select(Path.GetFileName));
    }

    [Fact]
    public void A_folder_without_a_manifest_and_a_manifest_that_is_none_are_errors()
    {
        Assert.Equal("RunFolderNotFound", Assert.Throws<DeepLearnException>(() => RunFolder.Open(_folder.Path)).Id);
        File.WriteAllText(_folder["manifest.json"], "{ \"id\": 1");
        Assert.Equal("ManifestInvalid", Assert.Throws<DeepLearnException>(() => RunFolder.Open(_folder.Path).Load()).Id);
    }

    [Fact]
    public void The_manifest_names_the_commit_around_the_folder()
    {
        Directory.CreateDirectory(_folder[".git/refs/heads"]);
        File.WriteAllText(_folder[".git/HEAD"], "ref: refs/heads/main\n");
        File.WriteAllText(_folder[".git/refs/heads/main"], "0123456789abcdef0123456789abcdef01234567\n");
        TrainerTests.Fit(Options);
        Assert.Equal("0123456789abcdef0123456789abcdef01234567", RunFolder.Open(_folder["run"]).Load().GitCommit);
    }

    [Fact]
    public void The_commit_of_a_worktree_is_its_own()
    {
        Directory.CreateDirectory(_folder[".git/refs/heads"]);
        Directory.CreateDirectory(_folder[".git/worktrees/tree"]);
        Directory.CreateDirectory(_folder["tree"]);
        File.WriteAllText(_folder[".git/HEAD"], "0123456789abcdef0123456789abcdef01234567\n");
        File.WriteAllText(_folder[".git/packed-refs"], "89abcdef0123456789abcdef0123456789abcdef refs/heads/side\n");
        File.WriteAllText(_folder[".git/worktrees/tree/HEAD"], "ref: refs/heads/side\n");
        File.WriteAllText(_folder[".git/worktrees/tree/commondir"], "../..\n");
        File.WriteAllText(_folder["tree/.git"], $"gitdir: {_folder[".git/worktrees/tree"]}\n");
        TrainerTests.Fit(Options with { RunFolder = _folder["tree/run"] });
        Assert.Equal("89abcdef0123456789abcdef0123456789abcdef", RunFolder.Open(_folder["tree/run"]).Load().GitCommit);
    }
}
