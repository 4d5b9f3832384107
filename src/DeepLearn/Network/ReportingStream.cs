using DeepLearn.Serialization;

namespace DeepLearn.Network;

/// <summary>Tells how much of another stream has been read.</summary>
/// <param name="inner">The stream, which this one disposes.</param>
/// <param name="report">Is told the number of bytes so far.</param>
internal sealed class ReportingStream(Stream inner, Action<long> report) : WatchedStream(inner)
{
    protected override void Seen(ReadOnlySpan<byte> bytes) => report(Position);
}
