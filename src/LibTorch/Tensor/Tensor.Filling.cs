using LibTorch.Native;

namespace TorchSharp;

public static partial class torch
{
    /// <content>Filling this tensor, which takes the shape of what is written into it.</content>
    public partial class Tensor
    {
        public Tensor empty(params long[] sizes) => Aten.resize_.InPlace(this, sizes);

        public Tensor zeros(params long[] sizes) => empty(sizes).zero_();

        public Tensor ones(params long[] sizes) => empty(sizes).fill_(1);

        public Tensor full(long[] sizes, Scalar value) => empty(sizes).fill_(value);

        public Tensor full(ReadOnlySpan<long> sizes, Scalar value) => full(sizes.ToArray(), value);

        public Tensor eye(long rows, long columns) => Into(this, torch.eye(rows, columns, dtype, device));

        public Tensor arange_out(Scalar start, Scalar stop, Scalar step) => Into(this, torch.arange(start, stop, step, dtype, device));

        public Tensor rand_out(params long[] sizes) => Into(this, torch.rand(sizes, dtype, device));

        public Tensor randn_out(params long[] sizes) => Into(this, torch.randn(sizes, dtype, device));

        public Tensor randint_out(long high, long[] sizes) => Into(this, torch.randint(high, sizes, dtype, device));

        public Tensor randperm_out(long n) => Into(this, torch.randperm(n, dtype, device));
    }
}
