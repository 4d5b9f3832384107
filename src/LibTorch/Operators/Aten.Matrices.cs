namespace LibTorch.Native;

/// <content>Further functions of matrices.</content>
internal static partial class Aten
{
    internal static readonly Op
        linalg_multi_dot = new("linalg_multi_dot(Tensor[] tensors) -> Tensor"),
        slogdet = new("slogdet(Tensor self) -> (Tensor sign, Tensor logabsdet)"),
        _lu_with_info = new("_lu_with_info(Tensor self, bool pivot=True, bool check_errors=True) -> (Tensor LU, Tensor pivots, Tensor info)"),
        lu_solve = new("lu_solve(Tensor self, Tensor LU_data, Tensor LU_pivots) -> Tensor"),
        lu_unpack = new("lu_unpack(Tensor LU_data, Tensor LU_pivots, bool unpack_data=True, bool unpack_pivots=True) -> (Tensor P, Tensor L, Tensor U)"),
        orgqr = new("orgqr(Tensor self, Tensor input2) -> Tensor"),
        addbmm = new("addbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor"),
        addbmm_ = new("addbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)"),
        addmv_ = new("addmv_(Tensor(a!) self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)"),
        addr_ = new("addr_(Tensor(a!) self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor(a!)"),
        cholesky_inverse = new("cholesky_inverse(Tensor self, bool upper=False) -> Tensor"),
        cholesky_solve = new("cholesky_solve(Tensor self, Tensor input2, bool upper=False) -> Tensor"),
        corrcoef = new("corrcoef(Tensor self) -> Tensor"),
        cov = new("cov(Tensor self, *, int correction=1, Tensor? fweights=None, Tensor? aweights=None) -> Tensor"),
        diagflat = new("diagflat(Tensor self, int offset=0) -> Tensor"),
        geqrf = new("geqrf(Tensor self) -> (Tensor a, Tensor tau)"),
        matrix_exp = new("matrix_exp(Tensor self) -> Tensor"),
        matrix_power = new("matrix_power(Tensor self, int n) -> Tensor"),
        ormqr = new("ormqr(Tensor self, Tensor input2, Tensor input3, bool left=True, bool transpose=False) -> Tensor"),
        linalg_pinv = new("linalg_pinv(Tensor self, float rcond, bool hermitian=False) -> Tensor"),
        vander = new("vander(Tensor x, int? N=None, bool increasing=False) -> Tensor");
}
