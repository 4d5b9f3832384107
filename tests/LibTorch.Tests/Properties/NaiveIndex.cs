namespace LibTorch.Tests.Properties;

/// <summary>
/// What an index reads, worked out place by place: positions, slices and new dimensions first; then tensors of positions, which
/// are broadcast together and stand where the first of them stood, or in front if other dimensions lie between them.
/// </summary>
internal static class NaiveIndex
{
    /// <summary>A dimension after the first step: a slice of the source (in elements), or picked positions.</summary>
    private sealed record Axis(long Start, long Step, long Length, long[]? PickShape = null, long[]? Picked = null);

    /// <summary>The shape of the result, and for each of its elements the source's place in row-major order.</summary>
    public static (long[] Shape, long[] Sources) Read(long[] shape, IReadOnlyList<Place> places)
    {
        var (offset, axes) = Axes(shape, places);
        var picks = axes.Where(axis => axis.Picked is not null).ToArray();
        if (picks.Length == 0)
        {
            var lengths = axes.Select(axis => axis.Length).ToArray();
            return (lengths, [.. Dense.Places(lengths).Select(place => offset + Slices(axes, place))]);
        }

        var picked = picks.Select(axis => axis.PickShape!).Aggregate(Widest);
        var (first, last) = (axes.FindIndex(axis => axis.Picked is not null), axes.FindLastIndex(axis => axis.Picked is not null));
        var front = last - first + 1 == picks.Length ? first : 0;
        var slices = axes.Where(axis => axis.Picked is null).ToList();
        var rest = slices.Select(axis => axis.Length).ToArray();
        long[] result = [.. rest[..front], .. picked, .. rest[front..]];
        return (result, [.. Dense.Places(result).Select(place =>
        {
            var pick = place[front..(front + picked.Length)];
            long[] slice = [.. place[..front], .. place[(front + picked.Length)..]];
            return offset + Slices(slices, slice) + picks.Sum(axis => Picked(axis, pick));
        })]);
    }

    private static (long Offset, List<Axis> Axes) Axes(long[] shape, IReadOnlyList<Place> places)
    {
        var consumed = places.Sum(place => place switch { Place.At or Place.Part or Place.Positions => 1, Place.Mask mask => mask.Shape.Length, _ => 0 });
        var fill = Enumerable.Repeat<Place>(new Place.Part(null, null, null), shape.Length - consumed);
        var all = places.SelectMany(place => place is Place.Rest ? fill : [place]).ToList();
        if (!places.OfType<Place.Rest>().Any())
        {
            all.AddRange(fill);
        }

        var (offset, dimension, axes) = (0L, 0, new List<Axis>());
        foreach (var place in all)
        {
            switch (place)
            {
                case Place.At at:
                    offset += FromEnd(at.Position, shape[dimension]) * Stride(shape, dimension++);
                    break;
                case Place.Part part:
                    axes.Add(Slice(part, shape[dimension], Stride(shape, dimension++)));
                    break;
                case Place.New:
                    axes.Add(new Axis(0, 0, 1));
                    break;
                case Place.Positions positions:
                    var (size, stride) = (shape[dimension], Stride(shape, dimension++));
                    axes.Add(new Axis(0, 0, 0, positions.Shape, [.. positions.Values.Select(value => FromEnd(value, size) * stride)]));
                    break;
                case Place.Mask mask:
                    var chosen = Dense.Places(mask.Shape).Where((_, i) => mask.Values[i]).ToArray();
                    for (var d = 0; d < mask.Shape.Length; d++)
                    {
                        var along = Stride(shape, dimension++);
                        axes.Add(new Axis(0, 0, 0, [chosen.Length], [.. chosen.Select(where => where[d] * along)]));
                    }
                    break;
            }
        }
        return (offset, axes);
    }

    private static Axis Slice(Place.Part part, long size, long stride)
    {
        var step = part.Step ?? 1;
        var start = Math.Clamp(FromEnd(part.Start ?? 0, size), 0, size);
        var stop = Math.Clamp(part.Stop is { } end ? FromEnd(end, size) : size, 0, size);
        return new Axis(start * stride, step * stride, Math.Max(0, (stop - start + step - 1) / step));
    }

    private static long FromEnd(long position, long size) => position < 0 ? position + size : position;

    private static long Stride(long[] shape, int dimension) => Dense.Size(shape[(dimension + 1)..]);

    private static long Slices(List<Axis> axes, long[] place) => axes.Zip(place).Sum(pair => pair.First.Start + (pair.First.Step * pair.Second));

    private static long Picked(Axis axis, long[] place)
    {
        var shape = axis.PickShape!;
        return axis.Picked![Dense.Flat(shape, [.. shape.Select((size, d) => size == 1 ? 0 : place[place.Length - shape.Length + d])])];
    }

    /// <summary>The shape to which two that fit are broadcast.</summary>
    private static long[] Widest(long[] a, long[] b)
    {
        var (longer, shorter) = a.Length >= b.Length ? (a, b) : (b, a);
        var lead = longer.Length - shorter.Length;
        return [.. longer.Select((size, d) => d >= lead && size == 1 ? shorter[d - lead] : size)];
    }
}
