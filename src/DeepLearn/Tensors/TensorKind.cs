namespace DeepLearn.Tensors;

/// <summary>What fills a tensor that is made by its shape.</summary>
public enum TensorKind
{
    /// <summary>Zeros.</summary>
    Zeros,

    /// <summary>Ones.</summary>
    Ones,

    /// <summary>Ones on the diagonal of a matrix, zeros elsewhere.</summary>
    Eye,

    /// <summary>0, 1, 2, ... row by row.</summary>
    Arange,

    /// <summary>Uniform random numbers from 0 to below 1.</summary>
    Rand,

    /// <summary>Normal random numbers of mean 0 and standard deviation 1.</summary>
    Randn,
}
