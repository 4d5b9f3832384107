namespace DeepLearn.Data;

/// <summary>What a model is trained on and what it is judged by.</summary>
public sealed class DatasetSplits
{
    /// <summary>Examples to train on only: nothing is held back to judge by.</summary>
    /// <param name="train">The training examples.</param>
    public DatasetSplits(Dataset train)
        : this(train.Name, train)
    {
    }

    /// <summary>Puts the parts of one data set together.</summary>
    /// <param name="name">What the whole is called.</param>
    /// <param name="train">The training examples.</param>
    /// <param name="validation">Examples to choose settings by, if there are any.</param>
    /// <param name="test">Examples for the final judgement, if there are any.</param>
    /// <param name="checksums">SHA-256 of each file that the data came from, for the manifest of a run.</param>
    public DatasetSplits(
        string name, Dataset train, Dataset? validation = null, Dataset? test = null,
        IReadOnlyDictionary<string, string>? checksums = null)
    {
        Name = name;
        Train = train;
        Validation = validation;
        Test = test;
        Checksums = checksums ?? new Dictionary<string, string>();
    }

    /// <summary>What the whole is called.</summary>
    public string Name { get; }

    /// <summary>The training examples.</summary>
    public Dataset Train { get; }

    /// <summary>Examples to choose settings by, or null.</summary>
    public Dataset? Validation { get; }

    /// <summary>Examples for the final judgement, or null.</summary>
    public Dataset? Test { get; }

    /// <summary>What a model is judged by after each epoch: the validation examples, else the test examples if they have labels, else null.</summary>
    public Dataset? Evaluation => Validation ?? (Test is { HasLabels: true } ? Test : null);

    /// <summary>The name of each class, if known.</summary>
    public IReadOnlyList<string>? ClassNames => Train.ClassNames;

    /// <summary>SHA-256 of each file that the data came from, in hexadecimal.</summary>
    public IReadOnlyDictionary<string, string> Checksums { get; }

    /// <summary>A data set stands where splits are asked for: it is then all for training.</summary>
    /// <param name="train">The training examples.</param>
    public static implicit operator DatasetSplits(Dataset train) => new(train);

    /// <summary>The first examples of each part, for a quick try.</summary>
    /// <param name="count">At most so many of each part, at least 1.</param>
    /// <exception cref="Errors.DeepLearnException">"EmptyDataset": the count is below 1.</exception>
    public DatasetSplits First(long count)
    {
        return new(Name, Part(Train)!, Part(Validation), Part(Test), Checksums);

        Subset? Part(Dataset? whole) =>
            whole is null ? null : new(whole, Enumerable.Range(0, (int)Math.Clamp(count, 0, whole.Count)).Select(i => (long)i));
    }

    /// <summary>The name and the size of each part.</summary>
    public override string ToString() =>
        $"{Name}: {Train.Count} train, {Validation?.Count ?? 0} validation, {Test?.Count ?? 0} test";
}
