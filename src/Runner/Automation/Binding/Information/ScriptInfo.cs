namespace System.Management.Automation;

/// <summary>A script block that is called.</summary>
public class ScriptInfo : ScriptCommandInfo
{
    internal ScriptInfo(ScriptBlock block) : base("", CommandTypes.Script, block) { }
}
