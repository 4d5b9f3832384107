namespace Microsoft.PowerShell.Commands;

/// <summary>A random number, or random objects of those given. Seeds are not taken: their numbers would not be PowerShell's.</summary>
[Cmdlet("Get", "Random", DefaultParameterSetName = "RandomNumberParameterSet")]
public sealed class GetRandomCommand : PSCmdlet
{
    private readonly List<object?> _items = [];

    [Parameter(Position = 0, ParameterSetName = "RandomNumberParameterSet")] public object? Maximum { get; set; }
    [Parameter(ParameterSetName = "RandomNumberParameterSet")] public object? Minimum { get; set; }
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ParameterSetName = "RandomListItemParameterSet"), AllowNull]
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ParameterSetName = "ShuffleParameterSet")]
    public object?[] InputObject { get; set; } = [];
    [Parameter(ParameterSetName = "RandomNumberParameterSet")]
    [Parameter(ParameterSetName = "RandomListItemParameterSet")]
    [ValidateRange(1, int.MaxValue)]
    public int Count { get; set; } = 1;
    [Parameter(Mandatory = true, ParameterSetName = "ShuffleParameterSet")] public SwitchParameter Shuffle { get; set; }

    protected override void ProcessRecord()
    {
        if (ParameterSetName != "RandomNumberParameterSet")
        {
            _items.AddRange(InputObject);
            return;
        }
        for (var i = 0; i < Count; i++)
            WriteObject(Number());
    }

    protected override void EndProcessing()
    {
        var items = _items.ToArray();
        Random.Shared.Shuffle(items);
        foreach (var item in Shuffle ? items : items.Take(Count))
            WriteObject(item);
    }

    private object Number()
    {
        var (low, high) = (Bound(Minimum, 0), Bound(Maximum, int.MaxValue));
        if (LanguagePrimitives.Compare(low, high) >= 0)
            ThrowTerminatingError(new ErrorRecord(new ArgumentException($"The Minimum value ({LanguagePrimitives.ToText(low)}) cannot be greater than or equal to the Maximum value ({LanguagePrimitives.ToText(high)})."),
                "MinGreaterThanOrEqualMax", ErrorCategory.InvalidArgument, null));
        if (low is double || high is double)
        {
            var (least, most) = (LanguagePrimitives.ConvertTo<double>(low), LanguagePrimitives.ConvertTo<double>(high));
            return least + Random.Shared.NextDouble() * (most - least);
        }
        var number = Random.Shared.NextInt64(LanguagePrimitives.ConvertTo<long>(low), LanguagePrimitives.ConvertTo<long>(high));
        return low is long || high is long ? number : (object)(int)number;
    }

    // Texts are read as numbers; what has a fraction is a double, what is too large for an int a long.
    private static object Bound(object? given, int otherwise)
    {
        var value = PSObject.Base(given);
        if (value is null)
            return otherwise;
        if (value is string text)
            value = DeepLearn.Runner.Syntax.Numbers.Parse(text) ?? LanguagePrimitives.ConvertTo<int>(text);
        if (value is double or float or decimal)
            return LanguagePrimitives.ConvertTo<double>(value);
        var whole = LanguagePrimitives.ConvertTo<long>(value);
        return whole is >= int.MinValue and <= int.MaxValue && value is not long ? (object)(int)whole : whole;
    }
}
