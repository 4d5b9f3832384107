using DeepLearn.Tensors;

namespace DeepLearn.Commands.Completion;

/// <summary>Completes the names of element types.</summary>
public sealed class DtypeCompleter : NameCompleter
{
    /// <inheritdoc/>
    protected override IEnumerable<(string Name, string Summary)> Names => TensorTypes.Names.Select(name => (name, ""));
}
