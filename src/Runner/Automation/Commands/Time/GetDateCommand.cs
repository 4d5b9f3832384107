namespace Microsoft.PowerShell.Commands;

/// <summary>The time now, or another, as an object or formatted.</summary>
[Cmdlet("Get", "Date", DefaultParameterSetName = "DateAndFormat")]
[OutputType(typeof(string), typeof(DateTime))]
public sealed class GetDateCommand : PSCmdlet
{
    [Parameter(Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true, ParameterSetName = "DateAndFormat"), Alias("LastWriteTime")]
    public DateTime Date { get; set; }
    [Parameter(Mandatory = true, ParameterSetName = "UnixTimeSecondsAndFormat"), Alias("UnixTime")]
    public long UnixTimeSeconds { get; set; }
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
        if (given.ContainsKey(nameof(Year)))
            time = time.AddYears(Year - time.Year);
        if (given.ContainsKey(nameof(Month)))
            time = time.AddMonths(Month - time.Month);
        if (given.ContainsKey(nameof(Day)))
            time = time.AddDays(Day - time.Day);
        if (given.ContainsKey(nameof(Hour)))
            time = time.AddHours(Hour - time.Hour);
        if (given.ContainsKey(nameof(Minute)))
            time = time.AddMinutes(Minute - time.Minute);
        if (given.ContainsKey(nameof(Second)))
            time = time.AddSeconds(Second - time.Second);
        if (given.ContainsKey(nameof(Millisecond)))
            time = time.AddMilliseconds(Millisecond - time.Millisecond).AddTicks(-(time.Ticks % TimeSpan.TicksPerMillisecond));
        if (AsUTC)
            time = time.ToUniversalTime();
        WriteObject(Format is null ? time : time.ToString(Pattern(ref time), CultureInfo.CurrentCulture));
    }

    private string Pattern(ref DateTime time)
    {
        switch (Format!.ToLowerInvariant())
        {
            case "filedate": return "yyyyMMdd";
            case "filedatetime": return "yyyyMMddTHHmmssffff";
            case "filedateuniversal":
                time = time.ToUniversalTime();
                return "yyyyMMddZ";
            case "filedatetimeuniversal":
                time = time.ToUniversalTime();
                return "yyyyMMddTHHmmssffffZ";
            default: return Format;
        }
    }
}
