using DeepLearn.Errors;
using DeepLearn.Selection;

namespace DeepLearn.Data;

/// <summary>Holds examples back from training.</summary>
public static class Splitter
{
    /// <summary>Neighbours by a measured label that are taken for alike in a stratified split: so many are in a share of a tenth.</summary>
    private const int BlockSize = 10;

    /// <summary>
    /// Parts the training examples at random into training, validation and test. A part that the data has already is kept where
    /// its fraction is 0. Statistics of the data are fitted to the new training part alone.
    /// </summary>
    /// <param name="data">A data set, or splits whose training examples are parted.</param>
    /// <param name="validationFraction">Share for validation, 0 up to 1.</param>
    /// <param name="testFraction">Share for test, 0 up to 1.</param>
    /// <param name="seed">Decides which examples go where.</param>
    /// <param name="stratify">True to have each class, or small and large values alike, in all parts by the same shares.</param>
    /// <exception cref="DeepLearnException">
    /// "SplitFraction": a share is out of range, or leaves a part without an example.
    /// </exception>
    public static DatasetSplits Split(
        DatasetSplits data, double validationFraction, double testFraction = 0, long seed = 0, bool stratify = false)
    {
        if (!(validationFraction >= 0 && testFraction >= 0 && validationFraction + testFraction < 1))
            throw Fraction($"Fractions {validationFraction} (validation) and {testFraction} (test) cannot be held back: each must be at least 0, and both together less than 1.");
        var count = data.Train.Count;
        var validation = (long)Math.Round(count * validationFraction);
        var test = (long)Math.Round(count * testFraction);
        if ((validationFraction > 0 && validation == 0) || (testFraction > 0 && test == 0) || validation + test >= count)
            throw Fraction($"'{data.Name}' has {count} examples, too few to hold back {validationFraction} for validation and {testFraction} for test: every part needs one. Choose other fractions or take more data.");
        var random = SplitMix64.For(seed, 0);
        var order = stratify ? LabelOrder.Of(data.Train, BlockSize, random) : random.Permutation(count);
        var (validated, rest) = Take(order, validation, stratify);
        var (tested, trained) = Take(rest, test, stratify);
        var fitted = data.Train.Refit(trained);
        return new DatasetSplits(
            data.Name,
            Part(fitted, trained),
            validation > 0 ? Part(fitted, validated) : data.Validation,
            test > 0 ? Part(fitted, tested) : data.Test,
            data.Checksums);
    }

    /// <summary>Keeps the order of the source, so that reading the part runs forward through memory.</summary>
    private static Subset Part(Dataset source, long[] rows) => new(source, rows.Order());

    /// <summary>Takes so many of the rows: the first, or evenly spread ones.</summary>
    private static (long[] Taken, long[] Left) Take(long[] order, long count, bool spread)
    {
        var taken = new HashSet<long>();
        for (var i = 0L; i < count; i++)
            taken.Add(order[spread ? (2 * i + 1) * order.Length / (2 * count) : i]);
        return ([.. taken], [.. order.Where(row => !taken.Contains(row))]);
    }

    private static DeepLearnException Fraction(FormattableString message) =>
        new("SplitFraction", DeepLearnErrorKind.InvalidArgument, FormattableString.Invariant(message));
}
