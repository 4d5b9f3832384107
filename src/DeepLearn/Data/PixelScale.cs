namespace DeepLearn.Data;

/// <summary>Bytes 0..255 to Float32 0..1.</summary>
internal static class PixelScale
{
    private static readonly float[] Values = [.. Enumerable.Range(0, 256).Select(b => b / 255f)];

    public static void Apply(ReadOnlySpan<byte> pixels, Span<float> target)
    {
        for (var i = 0; i < pixels.Length; i++)
            target[i] = Values[pixels[i]];
    }
}
