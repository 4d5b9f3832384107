using static TorchSharp.torch;

namespace DeepLearn.Layers;

/// <summary>What a recurrent layer carries from one part of a sequence to the next (D2L 9.4).</summary>
/// <param name="Hidden">The hidden state, [layers · directions, batch, hidden].</param>
/// <param name="Cell">The memory cell of an LSTM, of the same shape; null for others.</param>
public sealed record RecurrentState(Tensor Hidden, Tensor? Cell = null) : IDisposable
{
    /// <summary>The same values without the history that made them: gradients end here (D2L 9.7, truncation).</summary>
    /// <returns>A new state; this one stays and is still to be freed.</returns>
    public RecurrentState Detach() => new(Hidden.detach(), Cell?.detach());

    /// <summary>Frees the tensors.</summary>
    public void Dispose()
    {
        Hidden.Dispose();
        Cell?.Dispose();
    }
}
