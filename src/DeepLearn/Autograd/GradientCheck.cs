using static TorchSharp.torch;

namespace DeepLearn.Autograd;

/// <summary>
/// Compares the gradients that backward computes with slopes of the function, in double precision (PyTorch's gradcheck).
/// </summary>
public static class GradientCheck
{
    /// <summary>The central slope over twice this is exact to about 1e-10 where the third derivative is not large.</summary>
    private const double Step = 1e-6;

    /// <summary>Checks every element of every Jacobian.</summary>
    /// <param name="function">The function.</param>
    /// <param name="inputs">Where to check; converted to float64. Away from kinks, such as the 0 of ReLU.</param>
    /// <param name="absoluteTolerance">How far a gradient may be off, in its own unit.</param>
    /// <param name="relativeTolerance">How far it may be off in addition, as a part of the slope.</param>
    /// <returns>Every element that is off by more, largest error first; empty if all agree.</returns>
    /// <exception cref="Errors.DeepLearnException">"NoGradientForType".</exception>
    public static IReadOnlyList<GradientMismatch> Run(
        TensorFunction function, IReadOnlyList<Tensor> inputs, double absoluteTolerance = 1e-5, double relativeTolerance = 1e-3)
    {
        using var scope = NewDisposeScope();
        for (var i = 0; i < inputs.Count; i++)
            GradientErrors.CheckType(inputs[i], $"Input {i + 1}");
        var points = inputs.Select(input => input.detach().to(ScalarType.Float64).clone()).ToArray();
        var analytic = Derivatives.Jacobian(function, points);
        var mismatches = new List<GradientMismatch>();
        using var off = no_grad();
        for (var k = 0; k < points.Length; k++)
        {
            for (var j = 0L; j < points[k].numel(); j++)
            {
                var slopes = Slopes(function, points, k, j);
                for (var i = 0; i < analytic.Length; i++)
                {
                    var column = Numbers(analytic[i][k].reshape(-1, points[k].numel()).select(1, j));
                    for (var e = 0; e < column.Length; e++)
                    {
                        var allowed = absoluteTolerance + relativeTolerance * Math.Abs(slopes[i][e]);
                        if (!(Math.Abs(column[e] - slopes[i][e]) <= allowed))
                            mismatches.Add(new GradientMismatch(i, e, k, j, column[e], slopes[i][e]));
                    }
                }
            }
        }
        return [.. mismatches.OrderByDescending(mismatch => mismatch.Error)];
    }

    /// <summary>The slope of every element of every output by one element of one input.</summary>
    private static double[][] Slopes(TensorFunction function, Tensor[] points, int input, long element)
    {
        using var scope = NewDisposeScope();
        var above = At(+Step);
        var below = At(-Step);
        return [.. above.Zip(below, (a, b) => a.Zip(b, (x, y) => (x - y) / (2 * Step)).ToArray())];

        double[][] At(double shift)
        {
            var moved = points.Select(point => point.clone()).ToArray();
            moved[input].view(-1).narrow(0, element, 1).add_(shift);
            return [.. function(moved).Select(Numbers)];
        }
    }

    private static double[] Numbers(Tensor tensor) => tensor.detach().to(ScalarType.Float64).cpu().contiguous().data<double>().ToArray();
}
