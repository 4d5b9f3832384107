namespace System.Management.Automation;

/// <summary>The state of a long activity.</summary>
public class ProgressRecord
{
    private string _activity;
    private string _status;
    private int _percent = -1;
    private int _parent = -1;

    public ProgressRecord(int activityId, string activity, string statusDescription)
    {
        if (activityId < 0)
            throw new PSArgumentOutOfRangeException(nameof(activityId), activityId, "The activity id must not be negative.");
        ActivityId = activityId;
        _activity = Required(activity, nameof(activity));
        _status = Required(statusDescription, nameof(statusDescription));
    }

    public int ActivityId { get; }

    public string Activity { get => _activity; set => _activity = Required(value, nameof(value)); }

    public string StatusDescription { get => _status; set => _status = Required(value, nameof(value)); }

    public string? CurrentOperation { get; set; }

    public int ParentActivityId
    {
        get => _parent;
        set => _parent = value != ActivityId ? value : throw new PSArgumentException("An activity cannot be its own parent.", nameof(value));
    }

    /// <summary>0 to 100, or negative when it is not known.</summary>
    public int PercentComplete
    {
        get => _percent;
        set => _percent = value <= 100 ? value : throw new PSArgumentOutOfRangeException(nameof(value), value, "The percentage must not be over 100.");
    }

    /// <summary>Seconds still to go, or negative when they are not known.</summary>
    public int SecondsRemaining { get; set; } = -1;

    public ProgressRecordType RecordType { get; set; }

    public override string ToString()
        => $"parent = {ParentActivityId} id = {ActivityId} act = {Activity} stat = {StatusDescription} cur = {CurrentOperation} "
            + $"pct = {PercentComplete} sec = {SecondsRemaining} type = {RecordType}";

    private static string Required(string text, string name)
        => string.IsNullOrEmpty(text) ? throw new PSArgumentException("The text must not be empty.", name) : text;
}
