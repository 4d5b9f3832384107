using DeepLearn.Models;

namespace DeepLearn.Commands.Completion;

/// <summary>Completes the names of models of the zoo.</summary>
public sealed class ModelCompleter : NameCompleter
{
    /// <inheritdoc/>
    protected override IEnumerable<(string Name, string Summary)> Names => ModelCatalogue.All.Select(m => (m.Name, m.Summary));
}
