using DeepLearn.Runner.Binding;

namespace DeepLearn.Runner.Runtime;

/// <summary>Words of the command line as arguments of a script, read as <c>pwsh -File</c> reads them.</summary>
internal static class ScriptArguments
{
    public static List<Argument> Parse(IReadOnlyList<string> words)
    {
        var arguments = new List<Argument>();
        bool names = true;
        foreach (string word in words)
        {
            if (names && word == "--")
                names = false;
            else if (names && word.Length > 1 && word[0] == '-' && (char.IsLetter(word[1]) || word[1] == '_'))
            {
                int colon = word.IndexOf(':', StringComparison.Ordinal);
                arguments.Add(colon < 0 ? new Argument(word[1..], null, false) : new Argument(word[1..colon], Value(word[(colon + 1)..]), true));
            }
            else
                arguments.Add(Argument.Positional(word));
        }
        return arguments;
    }

    private static object Value(string text) => text.ToLowerInvariant() switch { "$true" or "true" => true, "$false" or "false" => false, _ => text };
}
