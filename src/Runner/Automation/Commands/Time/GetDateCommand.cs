namespace Microsoft.PowerShell.Commands;

/// <summary>The time now, or another, as an object or formatted.</summary>
[Cmdlet("Get", "Date", DefaultParameterSetName = "DateAndFormat")]
[OutputType(typeof(string), typeof(DateTime))]
public sealed class GetDateCommand : PSCmdlet
{
    [Parameter(Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true, ParameterSetName = "DateAndFormat"), Alias("LastWriteTime")]
    public DateTime Date { get; set; }
    [Parameter(Mandatory = true, ParameterSetName = "UnixTimeSecondsAndFormat"), Alias("UnixTime")] public long UnixTimeSeconds { get; set; }
    [Parameter, ValidateRange(1, 9999)] public int Year { get; set; }
    [Parameter, ValidateRange(1, 12)] public int Month { get; set; }
    [Parameter, ValidateRange(1, 31)] public int Day { get; set; }
    [Parameter, ValidateRange(0, 23)] public int Hour { get; set; }
    [Parameter, ValidateRange(0, 59)] public int Minute { get; set; }
    [Parameter, ValidateRange(0, 59)] public int Second { get; set; }
    [Parameter, ValidateRange(0, 999)] public int Millisecond { get; set; }
    [Parameter] public string? Format { get; set; }
    [Parameter] public SwitchParameter AsUTC { get; set; }

    protected override void ProcessRecord()
    {
        var given = MyInvocation.BoundParameters;
        var time = given.ContainsKey(nameof(UnixTimeSeconds)) ? DateTimeOffset.FromUnixTimeSeconds(UnixTimeSeconds).LocalDateTime
            : given.ContainsKey(nameof(Date)) ? Date : DateTime.Now;
        foreach (var (name, change) in new (string, Func<DateTime, DateTime>)[]
        {
            (nameof(Year), t => t.AddYears(Year - t.Year)), (nameof(Month), t => t.AddMonths(Month - t.Month)), (nameof(Day), t => t.AddDays(Day - t.Day)),
            (nameof(Hour), t => t.AddHours(Hour - t.Hour)), (nameof(Minute), t => t.AddMinutes(Minute - t.Minute)), (nameof(Second), t => t.AddSeconds(Second - t.Second)),
            (nameof(Millisecond), t => t.AddMilliseconds(Millisecond - t.Millisecond).AddTicks(-(t.Ticks % TimeSpan.TicksPerMillisecond))),
        })
            if (given.ContainsKey(name))
                time = change(time);
        if (AsUTC || Format?.EndsWith("Universal", StringComparison.OrdinalIgnoreCase) == true)
            time = time.ToUniversalTime();
        if (Format is null)
        {
            var result = new PSObject(time);
            result.SetInstanceMember(new PSNoteProperty("DisplayHint", DisplayHintType.DateTime));
            WriteObject(result);
        }
        else
            WriteObject(time.ToString(Format.ToLowerInvariant() switch
            {
                "filedate" => "yyyyMMdd",
                "filedatetime" => "yyyyMMddTHHmmssffff",
                "filedateuniversal" => "yyyyMMddZ",
                "filedatetimeuniversal" => "yyyyMMddTHHmmssffffZ",
                _ => Format,
            }, CultureInfo.CurrentCulture));
    }
}
