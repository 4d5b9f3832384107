namespace System.Management.Automation;

/// <summary>A function whose body runs for every object.</summary>
public class FilterInfo : FunctionInfo
{
    internal FilterInfo(string name, ScriptBlock block) : base(name, block, CommandTypes.Filter) { }
}
