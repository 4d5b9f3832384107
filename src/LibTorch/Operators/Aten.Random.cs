namespace LibTorch.Native;

/// <content>Random numbers.</content>
internal static partial class Aten
{
    internal static readonly Op
        bernoulli = new("bernoulli(Tensor self, *, Generator? generator=None) -> Tensor"),
        bernoulli__float = new("bernoulli_.float(Tensor(a!) self, float p=0.5, *, Generator? generator=None) -> Tensor(a!)"),
        bernoulli__Tensor = new("bernoulli_.Tensor(Tensor(a!) self, Tensor p, *, Generator? generator=None) -> Tensor(a!)"),
        multinomial = new("multinomial(Tensor self, int num_samples, bool replacement=False, *, Generator? generator=None) -> Tensor"),
        poisson = new("poisson(Tensor self, Generator? generator=None) -> Tensor"),
        normal_ = new("normal_(Tensor(a!) self, float mean=0., float std=1., *, Generator? generator=None) -> Tensor(a!)"),
        uniform_ = new("uniform_(Tensor(a!) self, float from=0., float to=1., *, Generator? generator=None) -> Tensor(a!)"),
        random__from = new("random_.from(Tensor(a!) self, int from, int? to, *, Generator? generator=None) -> Tensor(a!)"),
        exponential_ = new("exponential_(Tensor(a!) self, float lambd=1., *, Generator? generator=None) -> Tensor(a!)"),
        geometric_ = new("geometric_(Tensor(a!) self, float p, *, Generator? generator=None) -> Tensor(a!)"),
        cauchy_ = new("cauchy_(Tensor(a!) self, float median=0., float sigma=1., *, Generator? generator=None) -> Tensor(a!)"),
        log_normal_ = new("log_normal_(Tensor(a!) self, float mean=1., float std=2., *, Generator? generator=None) -> Tensor(a!)"),
        _sample_dirichlet = new("_sample_dirichlet(Tensor self, Generator? generator=None) -> Tensor"),
        _standard_gamma = new("_standard_gamma(Tensor self, Generator? generator=None) -> Tensor");
}
