namespace DeepLearn.Autograd;

/// <summary>An operation or a leaf of a computation graph.</summary>
/// <param name="Label">The operation, as libtorch calls its gradient, or the leaf's name and shape.</param>
/// <param name="IsLeaf">Whether it is a tensor whose gradient is accumulated.</param>
/// <param name="Inputs">What it was computed from.</param>
public sealed record ComputationNode(string Label, bool IsLeaf, IReadOnlyList<ComputationNode> Inputs)
{
    /// <inheritdoc/>
    public bool Equals(ComputationNode? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
