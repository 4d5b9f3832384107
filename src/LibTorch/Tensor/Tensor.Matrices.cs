using LibTorch.Native;

namespace TorchSharp;

public static partial class torch
{
    /// <content>Decompositions and other functions of matrices.</content>
    public partial class Tensor
    {
        public Tensor addbmm(Tensor batch1, Tensor batch2, float beta = 1, float alpha = 1) =>
            Aten.addbmm.Call(this, batch1, batch2, Whole(beta), Whole(alpha));

        public Tensor addbmm_(Tensor batch1, Tensor batch2, float beta = 1, float alpha = 1) =>
            Aten.addbmm_.InPlace(this, batch1, batch2, Whole(beta), Whole(alpha));

        public Tensor addmv_(Tensor mat, Tensor vec, float beta = 1, float alpha = 1) => Aten.addmv_.InPlace(this, mat, vec, Whole(beta), Whole(alpha));

        public Tensor addr_(Tensor vec1, Tensor vec2, float beta = 1, float alpha = 1) => Aten.addr_.InPlace(this, vec1, vec2, Whole(beta), Whole(alpha));

        public Tensor cholesky(bool upper = false) => Aten.linalg_cholesky.Call(this, upper);

        public Tensor cholesky_inverse(bool upper = false) => Aten.cholesky_inverse.Call(this, upper);

        public Tensor cholesky_solve(Tensor input2, bool upper = false) => Aten.cholesky_solve.Call(this, input2, upper);

        public Tensor corrcoef() => Aten.corrcoef.Call(this);

        public Tensor cov(long correction = 1, Tensor? fweights = null, Tensor? aweights = null) => Aten.cov.Call(this, correction, fweights, aweights);

        public Tensor diagflat(long offset = 0) => Aten.diagflat.Call(this, offset);

        public (Tensor a, Tensor tau) geqrf() => Aten.geqrf.Call2(this);

        public Tensor matrix_exp() => Aten.matrix_exp.Call(this);

        public Tensor matrix_power(int n) => Aten.matrix_power.Call(this, n);

        public Tensor ormqr(Tensor tau, Tensor other, bool left = true, bool transpose = false) => Aten.ormqr.Call(this, tau, other, left, transpose);

        public Tensor pinverse(double rcond = 1E-15, bool hermitian = false) => Aten.linalg_pinv.Call(this, rcond, hermitian);

        public Tensor vander(long N = -1, bool increasing = false) => Aten.vander.Call(this, N == -1 ? null : (long?)N, increasing);

        public Tensor tensordot(Tensor b, (long, long)[] dims) => tensordot(b, Array.ConvertAll(dims, d => d.Item1), Array.ConvertAll(dims, d => d.Item2));

        /// <summary>Contracts the last dimensions of this tensor with the first of the other, so many of each.</summary>
        public Tensor tensordot(Tensor b, long dims = 2)
        {
            var first = Dimensions - dims;
            return tensordot(b, LongRange(first, dims), LongRange(0, dims));
        }

        public static Tensor block_diag(params Tensor[] tensors) => torch.block_diag(tensors);

        private static long[] LongRange(long first, long count)
        {
            if (count < 0 || first < 0)
            {
                throw new ArgumentOutOfRangeException(nameof(count), count, "a tensor has not so many dimensions");
            }
            return [.. Enumerable.Range((int)first, (int)count).Select(d => (long)d)];
        }
    }
}
