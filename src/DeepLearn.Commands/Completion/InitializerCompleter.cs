using DeepLearn.Initializers;

namespace DeepLearn.Commands.Completion;

/// <summary>Completes the names of initialisers.</summary>
public sealed class InitializerCompleter : NameCompleter
{
    /// <inheritdoc/>
    protected override IEnumerable<(string Name, string Summary)> Names => InitializerCatalogue.Names.Select(name => (name, ""));
}
