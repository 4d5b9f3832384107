namespace System.Management.Automation;

/// <summary>Declares a parameter in one parameter set, or in all.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field, AllowMultiple = true)]
public sealed class ParameterAttribute : Attribute
{
    public const string AllParameterSets = "__AllParameterSets";

    public int Position { get; set; } = int.MinValue;
    public string ParameterSetName { get; set => field = string.IsNullOrEmpty(value) ? AllParameterSets : value; } = AllParameterSets;
    public bool Mandatory { get; set; }
    public bool ValueFromPipeline { get; set; }
    public bool ValueFromPipelineByPropertyName { get; set; }
    public bool ValueFromRemainingArguments { get; set; }
    public string HelpMessage { get; set; } = "";
    public bool DontShow { get; set; }
}
