using DeepLearn.Errors;

namespace DeepLearn.Data;

/// <summary>Holds examples back from training.</summary>
public static class Splitter
{
    /// <summary>
    /// Parts the training examples at random into training, validation and test. A part that the data has already is kept where
    /// its fraction is 0.
    /// </summary>
    /// <param name="data">A data set, or splits whose training examples are parted.</param>
    /// <param name="validationFraction">Share for validation, 0 up to 1.</param>
    /// <param name="testFraction">Share for test, 0 up to 1.</param>
    /// <param name="seed">Decides which examples go where.</param>
    /// <exception cref="DeepLearnException">
    /// "SplitFraction": a share is out of range, or leaves a part without an example.
    /// </exception>
    public static DatasetSplits Split(DatasetSplits data, double validationFraction, double testFraction = 0, long seed = 0)
    {
        if (!(validationFraction >= 0 && testFraction >= 0 && validationFraction + testFraction < 1))
            throw Fraction($"Fractions {validationFraction} (validation) and {testFraction} (test) cannot be held back: each must be at least 0, and both together less than 1.");
        var count = data.Train.Count;
        var validation = (long)Math.Round(count * validationFraction);
        var test = (long)Math.Round(count * testFraction);
        if ((validationFraction > 0 && validation == 0) || (testFraction > 0 && test == 0) || validation + test >= count)
            throw Fraction($"'{data.Name}' has {count} examples, too few to hold back {validationFraction} for validation and {testFraction} for test: every part needs one. Choose other fractions or take more data.");
        var order = SplitMix64.For(seed, 0).Permutation(count);
        return new DatasetSplits(
            data.Name,
            Part(data.Train, order[(int)(validation + test)..]),
            validation > 0 ? Part(data.Train, order[..(int)validation]) : data.Validation,
            test > 0 ? Part(data.Train, order[(int)validation..(int)(validation + test)]) : data.Test,
            data.Checksums);
    }

    /// <summary>Keeps the order of the source, so that reading the part runs forward through memory.</summary>
    private static Subset Part(Dataset source, long[] indices)
    {
        Array.Sort(indices);
        return new Subset(source, indices);
    }

    private static DeepLearnException Fraction(FormattableString message) =>
        new("SplitFraction", DeepLearnErrorKind.InvalidArgument, FormattableString.Invariant(message));
}
