using System.Management.Automation;
using DeepLearn.Runner.Syntax;

namespace DeepLearn.Runner.Runtime;

/// <summary>Whether a clause of a switch fits a value.</summary>
internal static class SwitchTest
{
    public static bool Matches(Frame frame, SwitchAst choice, object? test, object? item)
    {
        if (PSObject.Base(test) is ScriptBlock condition)
            return LanguagePrimitives.IsTrue(condition.InvokeWithDollarUnder(item));
        return choice.Kind switch
        {
            SwitchKind.Wildcard => TextOperators.Like(LanguagePrimitives.ToText(item), test, choice.CaseSensitive, negate: false) is true,
            SwitchKind.Regex => TextOperators.Match(frame, LanguagePrimitives.ToText(item), test, choice.CaseSensitive, negate: false) is true,
            _ => LanguagePrimitives.Equals(PSObject.Base(item), PSObject.Base(test), !choice.CaseSensitive)
                || (PSObject.Base(item) is string text && text.Equals(LanguagePrimitives.ToText(test), choice.CaseSensitive ? StringComparison.Ordinal : StringComparison.InvariantCultureIgnoreCase)),
        };
    }
}
