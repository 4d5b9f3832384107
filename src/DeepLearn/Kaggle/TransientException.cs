using DeepLearn.Errors;

namespace DeepLearn.Kaggle;

/// <summary>A failure that may pass: the attempt is worth repeating.</summary>
/// <param name="error">What to tell the user if it does not pass.</param>
/// <param name="after">How long the server asks to wait, if it says.</param>
internal sealed class TransientException(DeepLearnException error, TimeSpan? after = null) : Exception(error.Message, error)
{
    public DeepLearnException Error => error;

    public TimeSpan? After => after;

    /// <summary>Whether the attempt achieved something, so that the next one goes on from there.</summary>
    public bool HasProgressed { get; init; }
}
