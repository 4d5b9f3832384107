using DeepLearn.Modules;
using static TorchSharp.torch;

namespace DeepLearn.Metrics;

/// <summary>While it lasts, the model is in evaluation mode and no gradients are recorded; then all is as before.</summary>
internal sealed class EvaluationMode : IDisposable
{
    private readonly Module _model;
    private readonly bool _wasTraining;
    private readonly IDisposable _noGrad;

    public EvaluationMode(Module model)
    {
        _model = model;
        _wasTraining = model.Training;
        _noGrad = no_grad();
        model.Eval();
    }

    public void Dispose()
    {
        _model.Train(_wasTraining);
        _noGrad.Dispose();
    }
}
