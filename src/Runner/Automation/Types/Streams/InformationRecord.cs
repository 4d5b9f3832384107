namespace System.Management.Automation;

/// <summary>A record of the information stream (6).</summary>
public class InformationRecord(object? messageData, string? source)
{
    public object? MessageData { get; } = messageData;
    public string? Source { get; set; } = source;
    public DateTime TimeGenerated { get; set; } = DateTime.Now;
    public List<string> Tags { get; } = [];
    public string User { get; set; } = Environment.UserName;
    public string Computer { get; set; } = Environment.MachineName;
    public uint ProcessId { get; set; } = (uint)Environment.ProcessId;
    public uint ManagedThreadId { get; set; } = (uint)Environment.CurrentManagedThreadId;

    public override string ToString() => LanguagePrimitives.ToText(MessageData);
}
