using System.Diagnostics;
using System.Globalization;
using DeepLearn.Errors;
using DeepLearn.Serialization;
using DeepLearn.Tests.Data;
using TorchSharp;
using Xunit.Abstractions;
using static TorchSharp.torch;

namespace DeepLearn.Tests.Serialization;

/// <summary>
/// Damaged files either load, to no more than they have bytes for, or are refused with an error that names the file. A few
/// hundred of each format; DEEPLEARN_FUZZ=20000 in the environment makes it 20,000 of each.
/// </summary>
public sealed class FuzzTests(ITestOutputHelper output) : IDisposable
{
    private static readonly string[] Ids = ["FileTruncated", "FileInvalid", "FileRefused", "FileTooLarge"];

    private static readonly int Count =
        int.Parse(Environment.GetEnvironmentVariable("DEEPLEARN_FUZZ") ?? "300", CultureInfo.InvariantCulture);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("npy", 2)]
    [InlineData("npz", 2 * 1032)]
    [InlineData("safetensors", 2)]
    [InlineData("pt", 1032)]
    public void Damaged_files_are_refused_or_load_within_their_bounds(string extension, int ratio)
    {
        var sources = Directory.GetFiles(Path.GetDirectoryName(Reference.PathOf("files/x"))!, "*." + extension)
            .Concat(Directory.GetFiles(AppContext.BaseDirectory + "reference", "*." + extension))
            .Order(StringComparer.Ordinal).Select(File.ReadAllBytes).Where(bytes => bytes.Length < 10_000).ToList();
        var path = _folder["damaged." + extension];
        var loaded = 0;
        for (var i = 0; i < Count; i++)
        {
            File.WriteAllBytes(path, new Mutator(i, sources).Mutate(sources[i % sources.Count]));
            try
            {
                loaded += Loads(path, ratio) ? 1 : 0;
            }
            catch (Exception error) when (error is not Xunit.Sdk.XunitException)
            {
                Assert.Fail($"{extension}, file {i % sources.Count}, seed {i}: {error}");
            }
        }
        output.WriteLine($"{extension}: {Count} files, {loaded} loaded, {Count - loaded} refused; peak {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MiB");
        Assert.InRange(loaded, 1, Count - 1);
    }

    /// <summary>True if the file loads, all of it readable; false if it is refused as it should be.</summary>
    private static bool Loads(string path, int ratio)
    {
        using var scope = NewDisposeScope();
        try
        {
            var bound = (Int128)ratio * new FileInfo(path).Length;
            var bytes = (Int128)0;
            TensorTree.Map(TensorFile.Load(path), tensor =>
            {
                scope.Attach(tensor);
                // A view may repeat what it is a view of, up to a bound of its own.
                var own = tensor.stride().Zip(tensor.shape).Where(pair => pair.First > 0).Aggregate((Int128)1, (all, pair) => all * pair.Second);
                Assert.True(tensor.numel() <= (1 << 26) || tensor.numel() <= bound, $"{tensor.numel()} elements");
                bytes = Int128.Max(bytes, tensor.numel() == 0 ? 0 : own * tensor.element_size());
                if (tensor.numel() < 1 << 20)
                    tensor.detach().to(ScalarType.ComplexFloat64).sum();
                return tensor;
            });
            Assert.True(bytes <= bound, $"{bytes} bytes of a file of {bound / ratio}");
            return true;
        }
        catch (DeepLearnException error)
        {
            Assert.Contains(error.Id, Ids);
            Assert.Contains(path, error.Message, StringComparison.Ordinal);
            return false;
        }
    }
}
