using DeepLearn.Tensors;

namespace DeepLearn.Commands.Completion;

/// <summary>Completes the names of ways to fill a tensor.</summary>
public sealed class FillCompleter : NameCompleter
{
    /// <inheritdoc/>
    protected override IEnumerable<(string Name, string Summary)> Names => TensorFactory.Fills.Select(name => (name, ""));
}
