
namespace System.Management.Automation;

/// <summary>Completes an argument.</summary>
public interface IArgumentCompleter
{
    IEnumerable<CompletionResult> CompleteArgument(string commandName, string parameterName, string wordToComplete,
        Language.CommandAst? commandAst, IDictionary fakeBoundParameters);
}
