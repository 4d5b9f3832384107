using LibTorch.Native;

namespace TorchSharp;

public static partial class torch
{
    /// <content>Products and other linear algebra.</content>
    public partial class Tensor
    {
        /// <summary>The matrix product; leading dimensions are batches and broadcast.</summary>
        public Tensor matmul(Tensor target) => Aten.matmul.Call(this, target);

        public Tensor mm(Tensor target) => Aten.mm.Call(this, target);

        public Tensor mv(Tensor target) => Aten.mv.Call(this, target);

        public Tensor dot(Tensor target) => Aten.dot.Call(this, target);

        public Tensor vdot(Tensor target) => Aten.vdot.Call(this, target);

        public Tensor bmm(Tensor batch2) => Aten.bmm.Call(this, batch2);

        public Tensor addmm(Tensor mat1, Tensor mat2, float beta = 1, float alpha = 1) => Aten.addmm.Call(this, mat1, mat2, Whole(beta), Whole(alpha));

        public Tensor addmm_(Tensor mat1, Tensor mat2, float beta = 1, float alpha = 1) => Aten.addmm_.InPlace(this, mat1, mat2, Whole(beta), Whole(alpha));

        public Tensor addmv(Tensor mat, Tensor vec, float beta = 1.0f, float alpha = 1.0f) => Aten.addmv.Call(this, mat, vec, Whole(beta), Whole(alpha));

        public Tensor addr(Tensor vec1, Tensor vec2, float beta = 1.0f, float alpha = 1.0f) => Aten.addr.Call(this, vec1, vec2, Whole(beta), Whole(alpha));

        public Tensor baddbmm(Tensor batch1, Tensor batch2, float beta = 1, float alpha = 1) => Aten.baddbmm.Call(this, batch1, batch2, Whole(beta), Whole(alpha));

        public Tensor outer(Tensor vec2) => Aten.outer.Call(this, vec2);

        public Tensor inner(Tensor vec2) => Aten.inner.Call(this, vec2);

        public Tensor tensordot(Tensor b, long[] dims1, long[] dims2) => Aten.tensordot.Call(this, b, dims1, dims2);

        public Tensor kron(Tensor other) => Aten.kron.Call(this, other);

        public Tensor trace() => Aten.trace.Call(this);

        public Tensor det() => Aten.det.Call(this);

        public Tensor logdet() => Aten.logdet.Call(this);

        public Tensor inverse() => Aten.inverse.Call(this);

        public Tensor tril(long diagonal = 0) => Aten.tril.Call(this, diagonal);

        public Tensor tril_(long diagonal = 0) => Aten.tril_.InPlace(this, diagonal);

        public Tensor triu(long diagonal = 0) => Aten.triu.Call(this, diagonal);

        public Tensor triu_(long diagonal = 0) => Aten.triu_.InPlace(this, diagonal);

        public Tensor diag(long diagonal = 0) => Aten.diag.Call(this, diagonal);

        public Tensor diagonal(long offset = 0L, long dim1 = 0L, long dim2 = 1L) => Aten.diagonal.Call(this, offset, dim1, dim2);

        public Tensor diag_embed(long offset = 0L, long dim1 = -2L, long dim2 = -1L) => Aten.diag_embed.Call(this, offset, dim1, dim2);

        /// <summary>A factor as an integer where it is one: integer matrices accept no other.</summary>
        private static Scalar Whole(float value) => value == MathF.Round(value) && MathF.Abs(value) < 1e9f ? (Scalar)(long)value : value;
    }
}
