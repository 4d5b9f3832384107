namespace DeepLearn.Autograd;

/// <summary>A gradient that is not the slope of its function. All positions count from 0, elements in row-major order.</summary>
/// <param name="Output">Which output.</param>
/// <param name="OutputElement">Which of its elements.</param>
/// <param name="Input">Which input.</param>
/// <param name="InputElement">Which of its elements.</param>
/// <param name="Gradient">What backward computes.</param>
/// <param name="Slope">How the output changes with the input.</param>
public sealed record GradientMismatch(int Output, long OutputElement, int Input, long InputElement, double Gradient, double Slope)
{
    /// <summary>By how much the two differ; infinite where one is not a number.</summary>
    public double Error => double.IsNaN(Gradient - Slope) ? double.PositiveInfinity : Math.Abs(Gradient - Slope);
}
