namespace DeepLearn.Serialization;

/// <summary>The values of the 256 bytes of 8-bit floating point (Micikevicius et al. 2022); float16 holds them all.</summary>
internal static class Float8
{
    /// <summary>Five bits of exponent: the upper byte of a float16.</summary>
    public static float[] E5M2 { get; } = [.. Enumerable.Range(0, 256).Select(bits => (float)BitConverter.UInt16BitsToHalf((ushort)(bits << 8)))];

    /// <summary>Four bits of exponent, no infinities, and one NaN of each sign.</summary>
    public static float[] E4M3 { get; } = [.. Enumerable.Range(0, 256).Select(ValueE4M3)];

    private static float ValueE4M3(int bits)
    {
        var (exponent, fraction) = ((bits >> 3) & 15, (bits & 7) / 8f);
        var size = (bits & 127) == 127 ? float.NaN
            : exponent == 0 ? fraction * MathF.Pow(2, -6)
            : (1 + fraction) * MathF.Pow(2, exponent - 7);
        return bits >= 128 ? -size : size;
    }
}
