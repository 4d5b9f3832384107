using System.Management.Automation.Internal;

namespace System.Management.Automation;

/// <summary>Declares a parameter in one parameter set, or in all.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field, AllowMultiple = true)]
public sealed class ParameterAttribute : ParsingBaseAttribute
{
    public const string AllParameterSets = "__AllParameterSets";

    private string _set = AllParameterSets;

    public int Position { get; set; } = int.MinValue;

    public string ParameterSetName
    {
        get => _set;
        set => _set = string.IsNullOrEmpty(value) ? AllParameterSets : value;
    }

    public bool Mandatory { get; set; }

    public bool ValueFromPipeline { get; set; }

    public bool ValueFromPipelineByPropertyName { get; set; }

    public bool ValueFromRemainingArguments { get; set; }

    public string? HelpMessage { get; set; }

    public string? HelpMessageBaseName { get; set; }

    public string? HelpMessageResourceId { get; set; }

    public bool DontShow { get; set; }
}
