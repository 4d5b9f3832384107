using DeepLearn.Data;

namespace DeepLearn.Commands.Completion;

/// <summary>Completes the names of tables of the catalogue.</summary>
public sealed class TableCompleter : NameCompleter
{
    /// <inheritdoc/>
    protected override IEnumerable<(string Name, string Summary)> Names => TableCatalogue.Names.Select(name => (name, TableCatalogue.SetOf(name).Summary));
}
