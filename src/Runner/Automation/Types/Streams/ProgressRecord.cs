namespace System.Management.Automation;

/// <summary>The state of a long activity.</summary>
public class ProgressRecord(int activityId, string activity, string statusDescription)
{
    public int ActivityId { get; } = activityId >= 0 ? activityId
        : throw new PSArgumentOutOfRangeException(nameof(activityId), activityId, "The activity id must not be negative.");

    public string Activity { get; set => field = Required(value, nameof(value)); } = Required(activity, nameof(activity));
    public string StatusDescription { get; set => field = Required(value, nameof(value)); } = Required(statusDescription, nameof(statusDescription));
    public string? CurrentOperation { get; set; }

    public int ParentActivityId
    {
        get;
        set => field = value != ActivityId ? value : throw new PSArgumentException("An activity cannot be its own parent.", nameof(value));
    } = -1;

    /// <summary>0 to 100, or negative when it is not known.</summary>
    public int PercentComplete
    {
        get;
        set => field = value <= 100 ? value : throw new PSArgumentOutOfRangeException(nameof(value), value, "The percentage must not be over 100.");
    } = -1;

    /// <summary>Seconds still to go, or negative when they are not known.</summary>
    public int SecondsRemaining { get; set; } = -1;
    public ProgressRecordType RecordType { get; set; }

    public override string ToString() =>
        $"parent = {ParentActivityId} id = {ActivityId} act = {Activity} stat = {StatusDescription} cur = {CurrentOperation} "
            + $"pct = {PercentComplete} sec = {SecondsRemaining} type = {RecordType}";

    private static string Required(string text, string name) =>
        string.IsNullOrEmpty(text) ? throw new PSArgumentException("The text must not be empty.", name) : text;
}
