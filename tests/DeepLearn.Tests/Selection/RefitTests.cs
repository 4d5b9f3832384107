using DeepLearn.Data;
using DeepLearn.Modules;
using DeepLearn.Layers;
using DeepLearn.Selection;
using DeepLearn.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Tests.Selection;

/// <summary>No statistic of examples that are held back may reach the training.</summary>
public sealed class RefitTests
{
    [Fact]
    public void Folds_fit_to_their_training_examples_alone()
    {
        using var data = new Centred([.. Enumerable.Range(0, 12).Select(i => (float)(i * i))]);
        foreach (var fold in Folds.Of(data, new FoldOptions { Count = 4 }))
        {
            var splits = Folds.Split(data, fold);
            Assert.Equal(0, Values(splits.Train).Average(), 1e-4);
            Assert.NotEqual(0, Values(splits.Validation!).Average(), 1e-1);
        }
    }

    [Fact]
    public void What_is_held_back_changes_nothing_that_is_trained_on()
    {
        float[] values = [.. Enumerable.Range(0, 12).Select(i => (float)i)];
        using var data = new Centred(values);
        values[0] = 1e6f;
        using var changed = new Centred(values);
        var fold = Folds.Of(data, new FoldOptions { Count = 4 })[0];
        Assert.Equal(Values(Folds.Split(data, fold).Train), Values(Folds.Split(changed, fold).Train));
        Assert.Equal(Outcome(data), Outcome(changed));

        // The weights of the fold in which the changed example is held back.
        static float[] Outcome(Dataset examples)
        {
            var validation = new CrossValidation(
                new Sequential(new Linear(1)), examples, new FoldOptions { Count = 4 }, new TrainingOptions { Epochs = 3, Seed = 1, LearningRate = 0.01 });
            return validation.Validate(validation.Folds[0])!.Model.StateDict()["0.weight"].detach().data<float>().ToArray();
        }
    }

    [Fact]
    public void Parts_of_parts_and_shares_fit_too()
    {
        using var data = new Centred([.. Enumerable.Range(0, 40).Select(i => (float)i)]);
        var outer = Splitter.Split(data, 0.25, seed: 1);
        Assert.Equal(0, Values(outer.Train).Average(), 1e-4);
        var inner = Splitter.Split(outer.Train, 0.5, seed: 2);
        Assert.Equal(0, Values(inner.Train).Average(), 1e-4);
    }

    private static float[] Values(Dataset data)
    {
        using var batch = data.GetBatch([.. Enumerable.Range(0, (int)data.Count).Select(i => (long)i)]);
        return batch.Features.data<float>().ToArray();
    }

    /// <summary>Numbers less the mean of those that it was fitted to, and themselves as labels.</summary>
    private sealed class Centred(float[] values, float mean = 0) : Dataset
    {
        public override string Name => "Centred";

        public override long Count => values.Length;

        public override IReadOnlyList<long> FeatureShape => [1];

        public override bool HasClassLabels => false;

        public override Batch GetBatch(ReadOnlySpan<long> indices)
        {
            float[] taken = [.. indices.ToArray().Select(i => values[i] - mean)];
            return new Batch(tensor(taken).reshape(-1, 1), tensor(taken).reshape(-1, 1));
        }

        public override Dataset Refit(IReadOnlyList<long> indices) => new Centred(values, indices.Average(i => values[i]));
    }
}
