using DeepLearn.Layers;
using DeepLearn.Modules;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Bench.Works;

/// <summary>
/// D2L 9.6 and 10.1 concise: an LSTM over one-hot characters, and scores of the next one: [n, steps] becomes [n, characters, steps].
/// </summary>
internal sealed class LanguageModel : Module
{
    private readonly long _characters;
    private readonly LSTM _rnn;
    private readonly Linear _linear;

    public LanguageModel(long characters, long hidden)
    {
        _characters = characters;
        RegisterModule("rnn", _rnn = new LSTM(hidden, batchFirst: true, inputSize: characters));
        RegisterModule("linear", _linear = new Linear(characters, hidden));
    }

    protected override Tensor Compute(Tensor input) => WrappedTensorDisposeScope(() =>
        _linear.Forward(_rnn.Forward(nn.functional.one_hot(input, _characters).to(ScalarType.Float32))).transpose(1, 2));
}
