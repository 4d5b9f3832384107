namespace DeepLearn.Serialization;

/// <summary>Keeps the checksum of what is read of another stream.</summary>
/// <param name="inner">The stream, which this one disposes.</param>
internal sealed class CheckedStream(Stream inner) : WatchedStream(inner)
{
    public uint Checksum { get; private set; }

    protected override void Seen(ReadOnlySpan<byte> bytes) => Checksum = Crc32.Append(Checksum, bytes);
}
