namespace Microsoft.PowerShell.Commands;

/// <summary>Joins parts of paths.</summary>
[Cmdlet("Join", "Path")]
[OutputType(typeof(string))]
public sealed class JoinPathCommand : PSCmdlet
{
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true), Alias("PSPath")]
    public string[] Path { get; set; } = [];
    [Parameter(Mandatory = true, Position = 1, ValueFromPipelineByPropertyName = true), AllowNull, AllowEmptyString] public string[] ChildPath { get; set; } = [];
    [Parameter(Position = 2, ValueFromPipelineByPropertyName = true, ValueFromRemainingArguments = true), AllowNull, AllowEmptyString, AllowEmptyCollection]
    public string[] AdditionalChildPath { get; set; } = [];
    [Parameter] public SwitchParameter Resolve { get; set; }

    protected override void ProcessRecord()
    {
        string[] parts = [.. ChildPath ?? [], .. AdditionalChildPath ?? []];
        foreach (var joined in Path.Select(path => parts.Aggregate(path, (parent, child) => SessionState.Path.Combine(parent, child ?? ""))))
            try
            {
                WriteObject(Resolve ? SessionState.Path.Resolve(joined, literal: false) : joined, true);
            }
            catch (SessionStateException e)
            {
                WriteError(e.ErrorRecord);
            }
    }
}
