using DeepLearn.Preprocessing;

namespace DeepLearn.Commands.Completion;

/// <summary>Completes the ways to fill missing values.</summary>
public sealed class FillMethodCompleter : NameCompleter
{
    /// <inheritdoc/>
    protected override IEnumerable<(string Name, string Summary)> Names => MissingFill.Names.Select(name => (name, ""));
}
