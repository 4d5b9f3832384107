using DeepLearn.Tensors;

namespace DeepLearn.Commands.Completion;

/// <summary>Completes the kinds of tensors that are made by shape or range.</summary>
public sealed class TensorKindCompleter : NameCompleter
{
    /// <inheritdoc/>
    protected override IEnumerable<(string Name, string Summary)> Names => TensorKinds.All.Select(kind => (kind.Name, kind.Summary));
}
