using System.Text.RegularExpressions;

namespace DeepLearn.Runner.Testing;

/// <summary>Names of tests with templates.</summary>
internal static partial class NameTemplate
{
    /// <summary>The PowerShell text that gives the expanded name: an expandable string.</summary>
    public static string ToExpression(string name)
    {
        var text = name.Replace("$", "`$", StringComparison.Ordinal).Replace("\"", "`\"", StringComparison.Ordinal);
        text = Template().Replace(text, "$$($$$1)");
        return "\"" + text.Replace("`<", "<", StringComparison.Ordinal).Replace("`>", ">", StringComparison.Ordinal) + "\"";
    }

    [GeneratedRegex("(?<!`)<([^>`]+)>")]
    private static partial Regex Template();
}
