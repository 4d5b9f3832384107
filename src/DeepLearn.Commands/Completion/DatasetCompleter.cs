using DeepLearn.Data;

namespace DeepLearn.Commands.Completion;

/// <summary>Completes the names of data sets.</summary>
public sealed class DatasetCompleter : NameCompleter
{
    /// <inheritdoc/>
    protected override IEnumerable<(string Name, string Summary)> Names => DatasetCatalogue.All.Select(d => (d.Name, d.Summary));
}
