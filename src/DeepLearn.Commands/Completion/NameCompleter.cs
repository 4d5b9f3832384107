using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;

namespace DeepLearn.Commands.Completion;

/// <summary>Completes a known list of names. A name that is not in the list still reaches the engine, whose error names the valid ones.</summary>
public abstract class NameCompleter : IArgumentCompleter
{
    /// <summary>The names and what each means.</summary>
    protected abstract IEnumerable<(string Name, string Summary)> Names { get; }

    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters)
    {
        var typed = wordToComplete.Trim('\'', '"');
        foreach (var (name, summary) in Names)
        {
            if (name.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
                yield return new CompletionResult(name, name, CompletionResultType.ParameterValue, summary.Length == 0 ? name : summary);
        }
    }
}
