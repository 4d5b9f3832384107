using DeepLearn.Backend;
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

    /// <summary>Whether weight decay shrinks the parameters, not the gradient's part in them.</summary>
    private protected virtual bool DecayIsDecoupled => false;

    private protected override void Update(int[] positions, Tensor[] parameters, Tensor[] gradients) => FusedSteps.Adam(
        parameters, gradients, Remembered(positions, Mean), Remembered(positions, Square), Array.ConvertAll(positions, position => Steps[position]),
        LearningRate, Beta1, Beta2, Epsilon, WeightDecay, DecayIsDecoupled);
}
