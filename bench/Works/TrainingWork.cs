using System.Diagnostics;
using DeepLearn.Data;
using DeepLearn.Modules;
using DeepLearn.Training;

namespace DeepLearn.Bench.Works;

/// <summary>One epoch through the Trainer, as Start-Training runs it; the next round goes on where this one ended.</summary>
internal abstract class TrainingWork : IWork
{
    private readonly Module _model;
    private readonly DatasetSplits _data;
    private readonly TrainingOptions _options;
    private readonly Callback[] _callbacks;

    protected TrainingWork(Module model, Dataset data, TrainingOptions options, params Callback[] callbacks)
    {
        using (var first = data.GetBatch(0))
            model.Materialize(first.Features);
        Numbers.Fill(model);
        (_model, _data, _options, _callbacks) = (model, data, options with { Epochs = 1 }, callbacks);
    }

    public Round Measure(int round)
    {
        var recorder = new LossRecorder();
        var watch = Stopwatch.StartNew();
        new Trainer(_model, _options with { Seed = round }, [.. _callbacks, recorder]).Fit(_data);
        return new(watch.Elapsed.TotalSeconds, _data.Train.Count, recorder.Losses);
    }
}
