namespace LibTorch.Native;

/// <content>Linear algebra.</content>
internal static partial class Aten
{
    internal static readonly Op
        matmul = new("matmul(Tensor self, Tensor other) -> Tensor"),
        mm = new("mm(Tensor self, Tensor mat2) -> Tensor"),
        mv = new("mv(Tensor self, Tensor vec) -> Tensor"),
        dot = new("dot(Tensor self, Tensor tensor) -> Tensor"),
        vdot = new("vdot(Tensor self, Tensor other) -> Tensor"),
        bmm = new("bmm(Tensor self, Tensor mat2) -> Tensor"),
        addmm = new("addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor"),
        addmm_ = new("addmm_(Tensor(a!) self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)"),
        baddbmm = new("baddbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor"),
        addmv = new("addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor"),
        addr = new("addr(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor"),
        outer = new("outer(Tensor self, Tensor vec2) -> Tensor"),
        inner = new("inner(Tensor self, Tensor other) -> Tensor"),
        einsum = new("einsum(str equation, Tensor[] tensors, *, int[]? path=None) -> Tensor"),
        tensordot = new("tensordot(Tensor self, Tensor other, int[] dims_self, int[] dims_other) -> Tensor"),
        kron = new("kron(Tensor self, Tensor other) -> Tensor"),
        trace = new("trace(Tensor self) -> Tensor"),
        det = new("det(Tensor self) -> Tensor"),
        logdet = new("logdet(Tensor self) -> Tensor"),
        inverse = new("inverse(Tensor self) -> Tensor"),
        linalg_cross = new("linalg_cross(Tensor self, Tensor other, *, int dim=-1) -> Tensor"),
        linalg_norm = new("linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor"),
        linalg_vector_norm = new("linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor"),
        tril = new("tril(Tensor self, int diagonal=0) -> Tensor"),
        tril_ = new("tril_(Tensor(a!) self, int diagonal=0) -> Tensor(a!)"),
        triu = new("triu(Tensor self, int diagonal=0) -> Tensor"),
        triu_ = new("triu_(Tensor(a!) self, int diagonal=0) -> Tensor(a!)"),
        diag = new("diag(Tensor self, int diagonal=0) -> Tensor"),
        diagonal = new("diagonal(Tensor(a) self, int offset=0, int dim1=0, int dim2=1) -> Tensor(a)"),
        diag_embed = new("diag_embed(Tensor self, int offset=0, int dim1=-2, int dim2=-1) -> Tensor");
}
