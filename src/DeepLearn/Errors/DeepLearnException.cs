namespace DeepLearn.Errors;

/// <summary>
/// An error that a person can act on: its message says what was wrong, where, and what to do about it.
/// </summary>
/// <param name="id">A stable name of the error, such as "ShapeMismatch".</param>
/// <param name="kind">The kind of error.</param>
/// <param name="message">What was wrong, where, and the remedy.</param>
/// <param name="target">The object or value that the error is about, if there is one.</param>
/// <param name="inner">The error that caused this one, if there is one.</param>
public class DeepLearnException(
    string id, DeepLearnErrorKind kind, string message, object? target = null, Exception? inner = null)
    : Exception(message, inner)
{
    /// <summary>A stable name of the error, such as "ShapeMismatch".</summary>
    public string Id { get; } = id;

    /// <summary>The kind of error.</summary>
    public DeepLearnErrorKind Kind { get; } = kind;

    /// <summary>The object or value that the error is about, or null.</summary>
    public object? Target { get; } = target;
}
