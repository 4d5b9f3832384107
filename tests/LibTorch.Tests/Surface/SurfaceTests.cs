using TorchSharp;

namespace LibTorch.Tests.Surface;

/// <summary>
/// The public surface is TorchSharp 0.106.0's: torchsharp-0.106.0.txt holds its signatures for the members that are here
/// (facts read from its assembly), allowed.txt the few that are only here, each under the reason for it.
/// </summary>
public class SurfaceTests
{
    private static readonly string[] Recorded = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "torchsharp-0.106.0.txt"));

    private static readonly string[] Allowed =
        [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "allowed.txt")).Where(line => line.Length > 0 && line[0] != '#')];

    private static readonly string[] Ours =
        [.. typeof(torch).Assembly.GetExportedTypes()
            .Where(type => type.Namespace!.StartsWith("TorchSharp", StringComparison.Ordinal))
            .SelectMany(PublicSignatures.Of)
            .Distinct()];

    [Fact]
    public void EveryPublicMemberHasTorchSharpsSignature() => Assert.Empty(Ours.Except(Recorded).Except(Allowed));

    [Fact]
    public void NoRecordedMemberIsMissing() => Assert.Empty(Recorded.Concat(Allowed).Except(Ours));

    [Fact]
    public void SignaturesAreWrittenInFull()
    {
        Assert.Contains("linalg: static (Tensor Q, Tensor R) qr(Tensor input, linalg.QRMode mode = 0)", Ours);
        Assert.Contains("Tensor: Tensor sum(long[] dim, bool keepdim = false, ScalarType? type = null)", Ours);
        Assert.Contains("ScalarType: BFloat16 = 15", Ours);
    }
}
