using DeepLearn.Modules;

namespace DeepLearn.Commands.Completion;

/// <summary>Completes the names of layers.</summary>
public sealed class LayerCompleter : NameCompleter
{
    /// <inheritdoc/>
    protected override IEnumerable<(string Name, string Summary)> Names => LayerCatalogue.All.Select(l => (l.Name, l.Summary));
}
