using static TorchSharp.torch;

namespace DeepLearn.Optimizers;

/// <summary>
/// Adam (Kingma and Ba 2015; torch.optim.Adam; D2L 12.10): steps scaled by running means of the gradient and its square.
/// </summary>
public class Adam : Optimizer
{
    private const string Mean = "exp_avg";
    private const string Square = "exp_avg_sq";

    /// <summary>Takes the parameters to change.</summary>
    /// <param name="parameters">The parameters.</param>
    /// <param name="learningRate">The step size.</param>
    /// <param name="beta1">How slowly the mean of the gradient changes, from 0 to below 1.</param>
    /// <param name="beta2">How slowly the mean of its square changes, from 0 to below 1.</param>
    /// <param name="epsilon">Added to the root of the mean square.</param>
    /// <param name="weightDecay">The strength of the L2 penalty.</param>
    public Adam(
        IEnumerable<Tensor> parameters, double learningRate = 0.001, double beta1 = 0.9, double beta2 = 0.999, double epsilon = 1e-8,
        double weightDecay = 0)
        : base(parameters, learningRate, weightDecay)
    {
        Check(nameof(Beta1), beta1, beta1 is >= 0 and < 1);
        Check(nameof(Beta2), beta2, beta2 is >= 0 and < 1);
        Check(nameof(Epsilon), epsilon, epsilon >= 0);
        Beta1 = beta1;
        Beta2 = beta2;
        Epsilon = epsilon;
    }

    /// <summary>How slowly the mean of the gradient changes.</summary>
    public double Beta1 { get; }

    /// <summary>How slowly the mean of the gradient's square changes.</summary>
    public double Beta2 { get; }

    /// <summary>Added to the root of the mean square.</summary>
    public double Epsilon { get; }

    private protected override IReadOnlyList<string> StateNames => [Mean, Square];

    /// <summary>Applies weight decay: here by adding to the gradient.</summary>
    private protected virtual Tensor Decay(Tensor parameter, Tensor gradient) => gradient.add(parameter, alpha: WeightDecay);

    private protected override void Update(int index, Tensor parameter, Tensor gradient)
    {
        if (WeightDecay != 0)
            gradient = Decay(parameter, gradient);
        var mean = Remembered(index, Mean, () => zeros_like(parameter));
        var square = Remembered(index, Square, () => zeros_like(parameter));
        mean.mul_(Beta1).add_(gradient, alpha: 1 - Beta1);
        square.mul_(Beta2).addcmul_(gradient, gradient, 1 - Beta2);
        var stepSize = LearningRate / (1 - Math.Pow(Beta1, Steps[index]));
        var correction = Math.Sqrt(1 - Math.Pow(Beta2, Steps[index]));
        var scale = square.sqrt().div_(correction).add_(Epsilon);
        parameter.addcdiv_(mean, scale, -stepSize);
    }
}
