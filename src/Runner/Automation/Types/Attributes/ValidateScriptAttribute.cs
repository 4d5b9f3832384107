namespace System.Management.Automation;

/// <summary>A value for which a script block gives true.</summary>
public sealed class ValidateScriptAttribute(ScriptBlock scriptBlock) : ValidateEnumeratedArgumentsAttribute
{
    public ScriptBlock ScriptBlock { get; } = scriptBlock;
    public string? ErrorMessage { get; set; }

    protected override void ValidateElement(object? element)
    {
        string text = LanguagePrimitives.ToText(element);
        if (!LanguagePrimitives.IsTrue(ScriptBlock.InvokeWithDollarUnder(element)))
            throw Fail("ValidateScriptFailure", ErrorMessage,
                $"The \"{ScriptBlock}\" validation script for the argument with value \"{text}\" did not return a result of True. Determine why the validation script failed, and then try the command again.",
                text, ScriptBlock);
    }
}
