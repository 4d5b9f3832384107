using DeepLearn.Data;
using DeepLearn.Errors;
using DeepLearn.Modules;
using DeepLearn.Selection;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Metrics;

/// <summary>Applies a model to examples.</summary>
public static class Predictor
{
    /// <summary>
    /// The model's outputs for every example, in order, in evaluation mode and without gradients. Where the model has a preprocessor,
    /// rows of a table pass it, and outputs are in the units of its label.
    /// </summary>
    /// <param name="model">The model; its mode is restored.</param>
    /// <param name="data">The examples; labels are not looked at.</param>
    /// <param name="batchSize">Examples at a time.</param>
    /// <param name="cancellationToken">Stops after the batch in flight with an OperationCanceledException.</param>
    /// <returns>Shape [n, ...], on the CPU; Float64 where a label transform was undone.</returns>
    public static Tensor Predict(
        Module model, Dataset data, int batchSize = 256, CancellationToken cancellationToken = default) =>
        model is Ensemble { PreparesByMember: true } ensemble
            ? ensemble.Mean([.. ensemble.Members.Select(member => Predict(member, data, batchSize, cancellationToken))])
            : Join(model, new DataLoader(data.For(model), batchSize, device: model.Device).Batches(1).Select(batch =>
            {
                batch.Labels.Dispose();
                return batch.Features;
            }), cancellationToken);

    /// <summary>The model's outputs for a tensor of examples, in the units of the label where it has a preprocessor.</summary>
    /// <param name="model">The model; its mode is restored.</param>
    /// <param name="features">Shape [n, ...].</param>
    /// <param name="batchSize">Examples at a time.</param>
    /// <param name="cancellationToken">Stops after the batch in flight with an OperationCanceledException.</param>
    /// <returns>Shape [n, ...], on the CPU; Float64 where a label transform was undone.</returns>
    /// <exception cref="DeepLearnException">"EmptyDataset"; "EnsembleNeedsTable": the members of an ensemble take different features.</exception>
    public static Tensor Predict(
        Module model, Tensor features, int batchSize = 256, CancellationToken cancellationToken = default)
    {
        if (features.dim() == 0 || features.shape[0] == 0)
            throw TensorDataset.Empty("Input");
        if (model is Ensemble { PreparesByMember: true })
            throw new DeepLearnException("EnsembleNeedsTable", DeepLearnErrorKind.InvalidArgument,
                "The members of this ensemble prepare a table each in its own way, so no tensor of features is right for all. Give the table as a data set: Invoke-Model -Dataset.", model);
        DataLoader.CheckSize(batchSize);
        return Join(model, Parts(), cancellationToken);

        IEnumerable<Tensor> Parts()
        {
            for (var start = 0L; start < features.shape[0]; start += batchSize)
                yield return features.narrow(0, start, Math.Min(batchSize, features.shape[0] - start)).to(model.Device);
        }
    }

    private static Tensor Join(Module model, IEnumerable<Tensor> inputs, CancellationToken cancellationToken)
    {
        using var mode = new EvaluationMode(model);
        using var scope = NewDisposeScope();
        var outputs = new List<Tensor>();
        foreach (var input in inputs)
        {
            cancellationToken.ThrowIfCancellationRequested();
            using var step = NewDisposeScope();
            outputs.Add(model.Forward(input).cpu().MoveToOuterDisposeScope());
            input.Dispose();
        }
        var joined = cat(outputs, 0);
        return (model.Preprocessor?.LabelTransform is { } transform ? transform.Undo(joined.to(ScalarType.Float64)) : joined).MoveToOuterDisposeScope();
    }
}
