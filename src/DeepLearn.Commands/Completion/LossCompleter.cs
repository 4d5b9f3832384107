using DeepLearn.Losses;

namespace DeepLearn.Commands.Completion;

/// <summary>Completes the names of losses.</summary>
public sealed class LossCompleter : NameCompleter
{
    /// <inheritdoc/>
    protected override IEnumerable<(string Name, string Summary)> Names => LossCatalogue.Names.Select(name => (name, ""));
}
