namespace DeepLearn.Plotting;

/// <summary>One mark of an axis: where it stands and what is written there.</summary>
internal readonly record struct Tick(double Value, string Label);

/// <summary>An axis whose ticks are multiples of 1, 2 or 5 times a power of ten.</summary>
internal sealed record Axis(double Min, double Max, IReadOnlyList<Tick> Ticks)
{
    /// <summary>Where a value lies between the two ends of the axis, 0 to 1.</summary>
    internal double Fraction(double value) => (value - Min) / (Max - Min);

    /// <summary>Widens a data range so that lines and markers stay clear of the frame; a constant gets room on both sides.</summary>
    internal static (double Min, double Max) Pad(double min, double max, bool integers)
    {
        double range = max - min, magnitude = Math.Max(Math.Abs(min), Math.Abs(max));
        if (range <= magnitude * 1e-12)
        {
            double room = integers ? 0.75 : magnitude == 0 ? 1 : magnitude * 0.1;
            return (min - room, max + room);
        }
        double padding = range * 0.04;
        // A quantity that comes near zero without crossing it (a loss, a share) is read best from zero.
        return (!integers && min >= 0 && min < range * 0.15 ? 0 : min - padding, max + padding);
    }

    /// <param name="min">Lower end of the axis.</param>
    /// <param name="max">Upper end, above <paramref name="min"/>.</param>
    /// <param name="maxTicks">At most about this many ticks; at least 1.</param>
    /// <param name="integers">Whether only whole numbers make sense (epochs).</param>
    internal static Axis Create(double min, double max, int maxTicks, bool integers)
    {
        double step = NiceStep((max - min) / maxTicks);
        step = integers ? Math.Max(1, step) : step;
        double first = Math.Ceiling(min / step - 1e-9), last = Math.Floor(max / step + 1e-9);
        var values = new List<double>();
        for (double i = first; i <= last; i++)
        {
            values.Add(i * step);
        }
        var format = TickFormat.For(step, values.Count == 0 ? 0 : values.Max(Math.Abs));
        return new Axis(min, max, [.. values.Select(value => new Tick(value, format.Label(value)))]);
    }

    /// <summary>An axis of logarithms: ticks at powers of ten, and between them where there are few.</summary>
    /// <param name="min">Lower end of the axis: the logarithm, base 10, of the least value.</param>
    /// <param name="max">Upper end, above <paramref name="min"/>.</param>
    /// <param name="maxTicks">At most about this many ticks; at least 1.</param>
    internal static Axis CreateLogarithmic(double min, double max, int maxTicks)
    {
        int every = Math.Max(1, (int)Math.Ceiling((max - min) / maxTicks));
        double[] factors = (max - min) * 3 <= maxTicks ? [1, 2, 5] : [1];
        var ticks = new List<Tick>();
        for (double power = Math.Floor(min / every) * every; power <= max; power += every)
        {
            foreach (double factor in factors)
            {
                double value = factor * Math.Pow(10, power), place = power + Math.Log10(factor);
                if (place >= min - 1e-9 && place <= max + 1e-9)
                {
                    ticks.Add(new Tick(place, TickFormat.For(value, value).Label(value)));
                }
            }
        }
        // Within less than a factor of ten there may be none of these: plain steps will do.
        return new Axis(min, max, ticks.Count > 1 ? ticks
            : [.. Create(Math.Pow(10, min), Math.Pow(10, max), maxTicks, integers: false).Ticks.Select(tick => tick with { Value = Math.Log10(tick.Value) })]);
    }

    private static double NiceStep(double rough)
    {
        double power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        foreach (int factor in (int[])[1, 2, 5])
        {
            if (factor * power >= rough * (1 - 1e-9))
            {
                return factor * power;
            }
        }
        return 10 * power;
    }
}
