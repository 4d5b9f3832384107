namespace TorchSharp;

/// <summary>Which transform is scaled: the inverse by 1/n, the forward one by 1/n, or both by 1/sqrt(n).</summary>
public enum FFTNormType
{
    Backward = 0,
    Forward = 1,
    Ortho = 2,
}
