using System.Globalization;

namespace System.Management.Automation;

/// <summary>A value for which a script block gives true.</summary>
public sealed class ValidateScriptAttribute(ScriptBlock scriptBlock) : ValidateEnumeratedArgumentsAttribute
{
    public ScriptBlock ScriptBlock { get; } = scriptBlock;

    public string? ErrorMessage { get; set; }

    protected override void ValidateElement(object? element)
    {
        if (!LanguagePrimitives.IsTrue(ScriptBlock.InvokeWithDollarUnder(element)))
            throw Fail("ValidateScriptFailure", string.IsNullOrEmpty(ErrorMessage)
                ? $"The \"{ScriptBlock}\" validation script for the argument with value \"{LanguagePrimitives.ToText(element)}\" did not return a result of True. Determine why the validation script failed, and then try the command again."
                : string.Format(CultureInfo.CurrentCulture, ErrorMessage, LanguagePrimitives.ToText(element), ScriptBlock));
    }
}
