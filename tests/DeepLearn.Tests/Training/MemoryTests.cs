using DeepLearn.Layers;
using DeepLearn.Modules;
using DeepLearn.Tests.Data;
using DeepLearn.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Tests.Training;

public sealed class MemoryTests
{
    [Fact]
    public void Resident_memory_and_live_tensors_do_not_grow_over_many_steps()
    {
        using var data = new DeepLearn.Data.TensorDataset(randn([1000, 1, 10, 10]), zeros([1000], ScalarType.Int64));
        using var model = new Sequential(
            new Conv2d(8, [3]), new BatchNorm2d(), new ReLU(), new MaxPool2d([2]), new Flatten(), new Dropout(0.2), new Linear(10));
        var resident = new List<long>();
        var tensors = new List<long>();
        var run = new Trainer(model, new() { Epochs = 10, BatchSize = 10, LearningRate = 0.01, Momentum = 0.9, Seed = 1 }, [new Watcher
        {
            EpochEnd = _ =>
            {
                GC.Collect(); // what earlier tests left to the finalizer shall not count
                GC.WaitForPendingFinalizers();
                tensors.Add(Tensor.TotalCount);
                resident.Add(ResidentKilobytes());
            },
        }]).Fit(new("both", data, data));
        Assert.Equal(1000, run.StepCount);
        Assert.Equal(tensors[1], tensors[^1]);
        Assert.InRange(resident[^1], 0, resident[1] * 1.05);
    }

    private static long ResidentKilobytes()
    {
        var line = File.ReadLines("/proc/self/status").First(text => text.StartsWith("VmRSS:", StringComparison.Ordinal));
        return long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], System.Globalization.CultureInfo.InvariantCulture);
    }
}
