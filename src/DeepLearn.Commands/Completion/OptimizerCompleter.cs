using DeepLearn.Optimizers;

namespace DeepLearn.Commands.Completion;

/// <summary>Completes the names of optimizers.</summary>
public sealed class OptimizerCompleter : NameCompleter
{
    /// <inheritdoc/>
    protected override IEnumerable<(string Name, string Summary)> Names => OptimizerCatalogue.Names.Select(name => (name, ""));
}
