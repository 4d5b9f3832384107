using FsCheck;
using FsCheck.Fluent;

namespace LibTorch.Tests.Properties;

/// <summary>Made-up shapes and arrays.</summary>
internal static class Some
{
    public static Gen<long[]> Shape(int ranks = 4, int sizes = 4) =>
        Gen.Choose(0, ranks).SelectMany(rank => Gen.Choose(0, sizes).Select(size => (long)size).ArrayOf(rank));

    /// <summary>Of at least one dimension, none of them empty.</summary>
    public static Gen<long[]> FullShape(int ranks = 4, int sizes = 4) =>
        Gen.Choose(1, ranks).SelectMany(rank => Gen.Choose(1, sizes).Select(size => (long)size).ArrayOf(rank));

    public static Gen<Dense> Array(long[] shape) =>
        Gen.Choose(-9, 9).Select(value => value / 2.0).ArrayOf((int)Dense.Size(shape)).Select(values => new Dense(shape, values));

    public static Gen<Dense> Array() => Shape().SelectMany(Array);

    public static Gen<Dense> FullArray() => FullShape().SelectMany(Array);

    /// <summary>A dimension of the array, from either end.</summary>
    public static Gen<int> Dimension(Dense array) => Gen.Choose(-array.Shape.Length, array.Shape.Length - 1);

    /// <summary>Shapes that broadcast to this one: leading dimensions left out, others of size 1.</summary>
    public static Gen<long[]> Narrower(long[] shape) =>
        from kept in Gen.Choose(0, shape.Length)
        from thin in Gen.Choose(0, 2).ArrayOf(kept)
        select shape[(shape.Length - kept)..].Zip(thin, (size, one) => one == 0 ? 1 : size).ToArray();
}
