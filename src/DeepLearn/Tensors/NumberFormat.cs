namespace DeepLearn.Tensors;

/// <summary>How the floating numbers of one tensor are written: all alike and of one width, chosen as PyTorch 1.13 chooses it.</summary>
internal sealed class NumberFormat
{
    private readonly Func<double, string> _write;

    private NumberFormat(Func<double, string> write, int width)
    {
        _write = write;
        Width = width;
    }

    /// <summary>The width of every number but those that are infinite or none.</summary>
    public int Width { get; }

    /// <summary>The format that suits these numbers.</summary>
    public static NumberFormat For(IEnumerable<double> values)
    {
        var told = values.Where(value => double.IsFinite(value) && value != 0).ToList();
        if (told.Count == 0)
            return new(WholeWithDot, 1);
        var (low, high) = (told.Min(Math.Abs), told.Max(Math.Abs));
        var whole = told.TrueForAll(double.IsInteger);
        Func<double, string> write =
            high / low > 1000 || high > 1e8 || (!whole && low < 1e-4) ? PythonFloat.Scientific
            : whole ? WholeWithDot : PythonFloat.Fixed;
        return new(write, told.Max(value => write(value).Length));
    }

    /// <summary>The text of a number, padded to the width.</summary>
    public string Write(double value) => _write(value).PadLeft(Width);

    private static string WholeWithDot(double value) => PythonFloat.Whole(value) + (double.IsFinite(value) ? "." : "");
}
