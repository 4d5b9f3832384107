using DeepLearn.Metrics;

namespace DeepLearn.Commands.Completion;

/// <summary>Completes the names of metrics.</summary>
public sealed class MetricCompleter : NameCompleter
{
    /// <inheritdoc/>
    protected override IEnumerable<(string Name, string Summary)> Names => MetricCatalogue.Names.Select(name => (name, ""));
}
