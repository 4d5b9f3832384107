namespace DeepLearn.Tables.Operations;

/// <summary>Figures of numbers of which some are missing (NaN): those do not count, as in pandas.</summary>
public static class Statistics
{
    /// <summary>The mean; NaN where there is no number.</summary>
    public static double Mean(ReadOnlySpan<double> values) => Sum(values, out var count) / count;

    /// <summary>The sum; 0 where there is no number.</summary>
    public static double Sum(ReadOnlySpan<double> values) => Sum(values, out _);

    /// <summary>The standard deviation of the sample, divided by n - 1; NaN for fewer than two numbers.</summary>
    public static double StandardDeviation(ReadOnlySpan<double> values)
    {
        var mean = Sum(values, out var count) / count;
        var squares = 0.0;
        foreach (var value in values)
        {
            if (!double.IsNaN(value))
                squares += (value - mean) * (value - mean);
        }
        return count < 2 ? double.NaN : Math.Sqrt(squares / (count - 1));
    }

    /// <summary>The numbers that are there, in ascending order.</summary>
    public static double[] Sorted(ReadOnlySpan<double> values)
    {
        var result = new double[values.Length];
        var count = 0;
        foreach (var value in values)
        {
            if (!double.IsNaN(value))
                result[count++] = value;
        }
        Array.Resize(ref result, count);
        Array.Sort(result);
        return result;
    }

    /// <summary>The number below which a share of the others lies, interpolated between neighbours; NaN where there is no number.</summary>
    /// <param name="sorted">From <see cref="Sorted"/>.</param>
    /// <param name="share">0 to 1; 0.5 is the median.</param>
    public static double Quantile(ReadOnlySpan<double> sorted, double share)
    {
        if (sorted.Length == 0)
            return double.NaN;
        var place = share * (sorted.Length - 1);
        var below = (int)place;
        return below + 1 < sorted.Length && place > below ? sorted[below] + (place - below) * (sorted[below + 1] - sorted[below]) : sorted[below];
    }

    /// <summary>The number in the middle; NaN where there is none.</summary>
    public static double Median(ReadOnlySpan<double> values) => Quantile(Sorted(values), 0.5);

    /// <summary>The value that most rows have, of several the first in order; null where all are missing.</summary>
    public static object? Mode(Column column)
    {
        var groups = Enumerable.Range(0, column.Count).Where(row => !column.IsMissing(row)).GroupBy(row => column[row]).ToList();
        if (groups.Count == 0)
            return null;
        var most = groups.Max(group => group.Count());
        var order = new RowOrder(column);
        return groups.Where(group => group.Count() == most).MinBy(group => group.First(), order)!.Key;
    }

    private static double Sum(ReadOnlySpan<double> values, out int count)
    {
        var sum = 0.0;
        count = 0;
        foreach (var value in values)
        {
            if (double.IsNaN(value))
                continue;
            sum += value;
            count++;
        }
        return sum;
    }
}
