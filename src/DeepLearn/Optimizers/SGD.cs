using DeepLearn.Backend;
using static TorchSharp.torch;

namespace DeepLearn.Optimizers;

/// <summary>
/// Stochastic gradient descent (torch.optim.SGD; D2L 12.4 and 12.6): with d = gradient + weightDecay · p and
/// b = momentum · b + (1 − dampening) · d, p −= learningRate · b, or with Nesterov p −= learningRate · (d + momentum · b).
/// </summary>
public sealed class SGD : Optimizer
{
    private const string Velocity = "momentum_buffer";

    /// <summary>Takes the parameters to change.</summary>
    /// <param name="parameters">The parameters.</param>
    /// <param name="learningRate">The step size.</param>
    /// <param name="momentum">How much of the last step is kept, from 0 to below 1.</param>
    /// <param name="dampening">What of the gradient does not enter the momentum.</param>
    /// <param name="weightDecay">The strength of the L2 penalty.</param>
    /// <param name="nesterov">True to look ahead; needs momentum and no dampening.</param>
    public SGD(
        IEnumerable<Tensor> parameters, double learningRate = 0.01, double momentum = 0, double dampening = 0, double weightDecay = 0,
        bool nesterov = false)
        : base(parameters, learningRate, weightDecay)
    {
        Check(nameof(Momentum), momentum, momentum >= 0);
        Check(nameof(Dampening), dampening, true);
        if (nesterov && (momentum <= 0 || dampening != 0))
        {
            throw new Errors.DeepLearnException("InvalidSetting", Errors.DeepLearnErrorKind.InvalidArgument,
                "SGD: Nesterov needs a Momentum above 0 and no dampening. Give a Momentum such as 0.9, or leave Nesterov out.", nesterov);
        }
        Momentum = momentum;
        Dampening = dampening;
        Nesterov = nesterov;
    }

    /// <summary>How much of the last step is kept.</summary>
    public double Momentum { get; }

    /// <summary>What of the gradient does not enter the momentum.</summary>
    public double Dampening { get; }

    /// <summary>True to look ahead.</summary>
    public bool Nesterov { get; }

    private protected override IReadOnlyList<string> StateNames => [Velocity];

    private protected override void Update(int[] positions, Tensor[] parameters, Tensor[] gradients)
    {
        var fresh = Array.ConvertAll(positions, position => !Remembers(position, Velocity));
        var velocities = Momentum == 0 ? [] : Remembered(positions, Velocity);
        FusedSteps.Sgd(parameters, gradients, velocities, fresh, LearningRate, Momentum, Dampening, WeightDecay, Nesterov);
    }
}
