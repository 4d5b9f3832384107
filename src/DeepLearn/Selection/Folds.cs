using System.Globalization;
using DeepLearn.Data;
using DeepLearn.Errors;

namespace DeepLearn.Selection;

/// <summary>Cuts examples into folds for cross-validation (D2L 3.6, 5.7).</summary>
public static class Folds
{
    /// <summary>The folds of all repeats: every example is in the validation part of one fold of each repeat.</summary>
    /// <param name="data">The examples.</param>
    /// <param name="options">How they are cut.</param>
    /// <exception cref="DeepLearnException">
    /// "FoldCount": fewer than 2 folds, or more than there are examples or groups. "FoldGroups": not one group for each example, or
    /// groups together with strata. "FoldRepeats": fewer than 1.
    /// </exception>
    public static IReadOnlyList<Fold> Of(Dataset data, FoldOptions options)
    {
        Check(data, options);
        var folds = new List<Fold>();
        for (var repeat = 1; repeat <= options.Repeats; repeat++)
        {
            var foldOf = Assign(data, options, repeat);
            for (var number = 1; number <= options.Count; number++)
                folds.Add(new Fold(number, repeat, Rows(fold => fold != number - 1), Rows(fold => fold == number - 1)));

            long[] Rows(Func<int, bool> wanted) => [.. Enumerable.Range(0, foldOf.Length).Where(row => wanted(foldOf[row])).Select(row => (long)row)];
        }
        return folds;
    }

    /// <summary>The fold's data; statistics in it are fitted to its training examples alone.</summary>
    /// <param name="data">The examples that were cut.</param>
    /// <param name="fold">One of their folds.</param>
    public static DatasetSplits Split(Dataset data, Fold fold)
    {
        var fitted = data.Refit(fold.Train);
        return new DatasetSplits(data.Name, new Subset(fitted, fold.Train), new Subset(fitted, fold.Validation));
    }

    private static void Check(Dataset data, FoldOptions options)
    {
        if (options.Repeats < 1)
            throw new DeepLearnException("FoldRepeats", DeepLearnErrorKind.InvalidArgument,
                $"Examples cannot be cut {options.Repeats} times: give at least 1 repeat.", options.Repeats);
        if (options.Groups is { } groups && (groups.Count != data.Count || options.Kind == FoldKind.Stratified))
            throw new DeepLearnException("FoldGroups", DeepLearnErrorKind.InvalidArgument, groups.Count != data.Count
                ? $"'{data.Name}' has {data.Count} examples but there are {groups.Count} groups. Give the group of each example, in their order."
                : "Folds cannot be stratified and keep groups together: choose one of the two.", options);
        var parts = options.Groups?.Select(Key).Distinct().Count() ?? data.Count;
        if (options.Count < 2 || options.Count > parts)
            throw new DeepLearnException("FoldCount", DeepLearnErrorKind.InvalidArgument,
                $"'{data.Name}' has {parts} {(options.Groups is null ? "examples" : "groups")} and cannot be cut into {options.Count} folds: give a number from 2 to {parts}.",
                options.Count);
    }

    /// <summary>The fold of each example, from 0.</summary>
    private static int[] Assign(Dataset data, FoldOptions options, int repeat)
    {
        var random = SplitMix64.For(options.Seed, repeat);
        if (options.Groups is { } groups)
            return Grouped(groups, options.Count, random);
        var foldOf = new int[data.Count];
        if (options.Kind == FoldKind.Stratified)
        {
            var order = LabelOrder.Of(data, options.Count, random);
            for (var place = 0; place < order.Length; place++)
                foldOf[order[place]] = place % options.Count;
            return foldOf;
        }
        var rows = options.Kind == FoldKind.Shuffled || repeat > 1 ? random.Permutation(data.Count) : null;
        for (long fold = 0, place = 0; fold < options.Count; fold++)
        {
            // The first folds take what does not divide, as scikit-learn has it.
            var end = place + data.Count / options.Count + (fold < data.Count % options.Count ? 1 : 0);
            for (; place < end; place++)
                foldOf[rows?[place] ?? place] = (int)fold;
        }
        return foldOf;
    }

    /// <summary>The largest groups first, each into the fold that is smallest so far (scikit-learn's GroupKFold).</summary>
    private static int[] Grouped(IReadOnlyList<object?> groups, int count, SplitMix64 random)
    {
        var members = Enumerable.Range(0, groups.Count).GroupBy(row => Key(groups[row])).Select(group => group.ToList()).ToList();
        var foldOf = new int[groups.Count];
        var sizes = new int[count];
        foreach (var group in random.Permutation(members.Count).Select(place => members[(int)place]).OrderByDescending(group => group.Count))
        {
            var smallest = Array.IndexOf(sizes, sizes.Min());
            sizes[smallest] += group.Count;
            group.ForEach(row => foldOf[row] = smallest);
        }
        return foldOf;
    }

    private static string Key(object? group) => Convert.ToString(group, CultureInfo.InvariantCulture) ?? "";
}
