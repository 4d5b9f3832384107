using DeepLearn.Errors;
using DeepLearn.Modules;
using DeepLearn.Preprocessing;

namespace DeepLearn.Data;

/// <summary>Numbered examples with labels, of which any may be had in any order.</summary>
public abstract class Dataset : IDisposable
{
    private const int LabelsAtOnce = 1024;

    /// <summary>What the data set is called in messages and manifests.</summary>
    public abstract string Name { get; }

    /// <summary>The number of examples: at least 1.</summary>
    public abstract long Count { get; }

    /// <summary>The shape of one example: [1, 28, 28] for a grey image.</summary>
    public abstract IReadOnlyList<long> FeatureShape { get; }

    /// <summary>True where labels are class numbers (Int64), false where they are measured values (Float32).</summary>
    public abstract bool HasClassLabels { get; }

    /// <summary>The name of each class, by its number, if known.</summary>
    public virtual IReadOnlyList<string>? ClassNames => null;

    /// <summary>The name of each feature of a table, if known.</summary>
    public virtual IReadOnlyList<string>? FeatureNames => null;

    /// <summary>What was done to the labels and is undone before they are measured or shown; null where they are as they came.</summary>
    public virtual ILabelTransform? LabelTransform => null;

    /// <summary>Whether there are labels: without them a model can be applied to the examples, not trained or measured.</summary>
    public virtual bool HasLabels => true;

    /// <summary>What made the features of the columns of a table; null where there was no table.</summary>
    public virtual Preprocessor? Preprocessor => null;

    /// <summary>Gathers examples into one batch. May be called on any thread.</summary>
    /// <param name="indices">Numbers of the examples, 0 to Count - 1, in the order wanted.</param>
    /// <returns>A batch for the caller to dispose.</returns>
    public abstract Batch GetBatch(ReadOnlySpan<long> indices);

    /// <summary>Gathers examples into one batch, for callers that have no spans, such as a shell.</summary>
    /// <param name="indices">Numbers of the examples, 0 to Count - 1, in the order wanted.</param>
    /// <returns>A batch for the caller to dispose.</returns>
    public Batch GetBatch(params long[] indices) => GetBatch(indices.AsSpan());

    /// <summary>
    /// The same examples, numbered alike, with everything that was fitted to data (means, deviations, medians, ...) taken from
    /// these examples alone: so nothing of the others is known to a model that is trained on them.
    /// </summary>
    /// <param name="indices">Numbers of the examples to fit to.</param>
    /// <returns>This data set where nothing in it is fitted.</returns>
    public virtual Dataset Refit(IReadOnlyList<long> indices) => this;

    /// <summary>The same examples, numbered alike, with features made by another preprocessor.</summary>
    /// <param name="preprocessor">How the columns become features.</param>
    /// <returns>This data set where it comes from no table, or is made so already.</returns>
    public virtual Dataset PreparedBy(Preprocessor preprocessor) => this;

    /// <summary>The examples as a model takes them: by its own preprocessor, if it has one.</summary>
    internal Dataset For(Module model) => model.Preprocessor is { } own ? PreparedBy(own) : this;

    /// <summary>The number of outputs that a model of these labels has: one for each class, or for each value.</summary>
    /// <exception cref="DeepLearnException">"NoLabels".</exception>
    public long OutputCount()
    {
        CheckLabels();
        if (ClassNames is { } names)
            return names.Count;
        var outputs = 0L;
        foreach (var batch in new DataLoader(this, LabelsAtOnce).Batches(1))
        {
            using var taken = batch;
            if (!HasClassLabels)
                return batch.Labels.shape[1];
            using var largest = batch.Labels.max();
            outputs = Math.Max(outputs, largest.item<long>() + 1);
        }
        return outputs;
    }

    /// <summary>Throws "NoLabels" where there are none.</summary>
    internal void CheckLabels()
    {
        if (!HasLabels)
            throw new DeepLearnException("NoLabels", DeepLearnErrorKind.InvalidData,
                $"Data set '{Name}' has no labels: its table has no column '{Preprocessor?.Label.Name}'. "
                + "A model can be applied to it (Invoke-Model), not trained or measured.", this);
    }

    /// <summary>Frees what the data set holds.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Frees what the data set holds.</summary>
    /// <param name="disposing">True when called by <see cref="Dispose()"/>.</param>
    protected virtual void Dispose(bool disposing)
    {
    }

    /// <summary>The name, the number of examples and their shape.</summary>
    public override string ToString() => $"{Name}: {Count} x [{string.Join(", ", FeatureShape)}]";
}
