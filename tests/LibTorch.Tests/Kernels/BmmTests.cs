using TorchSharp;
using static TorchSharp.torch;

namespace LibTorch.Tests.Kernels;

[Collection(KernelCollection.Name)]
public sealed class BmmTests : IDisposable
{
    private readonly DisposeScope _scope = NewDisposeScope();

    /// <summary>Matrices, rows, inner size, columns; some are handled by the kernel, some are too few, too small or too large.</summary>
    public static TheoryData<long, long, long, long> Sizes => new()
    {
        { 64, 16, 8, 24 }, { 17, 33, 5, 7 }, { 16, 1, 64, 40 }, { 16, 40, 64, 1 }, { 16, 30, 1, 30 },
        { 1, 16, 16, 16 }, { 16, 3, 3, 3 }, { 9, 300, 260, 250 }, { 16, 0, 8, 40 }, { 16, 20, 0, 40 },
    };

    public void Dispose() => _scope.Dispose();

    [Theory]
    [MemberData(nameof(Sizes))]
    public void ValuesAndGradientsAreLibtorchs(long count, long rows, long inner, long columns)
    {
        foreach (var (type, tolerance) in new[] { (ScalarType.Float32, Compared.Single), (ScalarType.Float64, Compared.Double) })
        {
            var (a, b) = (randn([count, rows, inner], type), randn([count, inner, columns], type));
            Compared.Same(inputs => [inputs[0].bmm(inputs[1])], tolerance, a, b);
            Compared.Same(inputs => [inputs[0].transpose(1, 2).bmm(inputs[1])], tolerance, a.transpose(1, 2).contiguous(), b);
            Compared.Same(inputs => [inputs[0].bmm(inputs[1].transpose(1, 2))], tolerance, a, b.transpose(1, 2).contiguous());
        }
    }

    [Fact]
    public void ViewsOfAnySort()
    {
        var (a, b) = (randn(20, 12, 40), randn(20, 40, 12));
        Compared.Same(inputs => [inputs[0].narrow(2, 3, 20).bmm(inputs[1].narrow(1, 5, 20))], Compared.Single, a, b);
        Compared.Same(inputs => [inputs[0].permute(1, 0, 2).bmm(inputs[1].permute(2, 1, 0))], Compared.Single, a, b);
        Compared.Same(inputs => [inputs[0].slice(2, 0, 40, 2).bmm(inputs[1].slice(1, 0, 40, 2))], Compared.Single, a, b);
        Compared.Same(inputs => [inputs[0].bmm(inputs[1].expand(20, 40, 12))], Compared.Single, a, randn(1, 40, 12));
    }

    [Fact]
    public void ErrorsAreLibtorchs()
    {
        Assert.Throws<TorchException>(() => randn(16, 8, 8).bmm(randn(16, 9, 8)));
        Assert.Throws<TorchException>(() => randn(16, 8, 8).bmm(randn(15, 8, 8)));
        Assert.Throws<TorchException>(() => randn(16, 8, 8).bmm(randn([16, 8, 8], ScalarType.Float64)));
    }
}
