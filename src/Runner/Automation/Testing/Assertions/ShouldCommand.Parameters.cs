namespace DeepLearn.Runner.Testing;

/// <content>The parameters: one set for each kind of check.</content>
public sealed partial class ShouldCommand
{
    [Parameter(ValueFromPipeline = true)] public object? ActualValue { get; set; }
    [Parameter] public SwitchParameter Not { get; set; }
    [Parameter] public string? Because { get; set; }
    [Parameter(Mandatory = true, ParameterSetName = nameof(Be)), Alias("EQ")] public SwitchParameter Be { get; set; }
    [Parameter(Mandatory = true, ParameterSetName = nameof(BeExactly)), Alias("CEQ")] public SwitchParameter BeExactly { get; set; }
    [Parameter(Mandatory = true, ParameterSetName = nameof(BeGreaterThan)), Alias("GT")] public SwitchParameter BeGreaterThan { get; set; }
    [Parameter(Mandatory = true, ParameterSetName = nameof(BeLessThan)), Alias("LT")] public SwitchParameter BeLessThan { get; set; }
    [Parameter(Mandatory = true, ParameterSetName = nameof(BeGreaterOrEqual)), Alias("GE")] public SwitchParameter BeGreaterOrEqual { get; set; }
    [Parameter(Mandatory = true, ParameterSetName = nameof(BeLessOrEqual)), Alias("LE")] public SwitchParameter BeLessOrEqual { get; set; }
    [Parameter(Mandatory = true, ParameterSetName = nameof(BeLike))] public SwitchParameter BeLike { get; set; }
    [Parameter(Mandatory = true, ParameterSetName = nameof(BeLikeExactly))] public SwitchParameter BeLikeExactly { get; set; }
    [Parameter(Mandatory = true, ParameterSetName = nameof(BeIn))] public SwitchParameter BeIn { get; set; }
    [Parameter(Mandatory = true, ParameterSetName = nameof(Contain))] public SwitchParameter Contain { get; set; }
    [Parameter(Mandatory = true, ParameterSetName = nameof(HaveCount))] public SwitchParameter HaveCount { get; set; }
    [Parameter(Mandatory = true, ParameterSetName = nameof(BeNullOrEmpty))] public SwitchParameter BeNullOrEmpty { get; set; }
    [Parameter(Mandatory = true, ParameterSetName = nameof(BeTrue))] public SwitchParameter BeTrue { get; set; }
    [Parameter(Mandatory = true, ParameterSetName = nameof(BeFalse))] public SwitchParameter BeFalse { get; set; }
    [Parameter(Mandatory = true, ParameterSetName = nameof(Match))] public SwitchParameter Match { get; set; }
    [Parameter(Mandatory = true, ParameterSetName = nameof(MatchExactly)), Alias("CMATCH")] public SwitchParameter MatchExactly { get; set; }
    [Parameter(Mandatory = true, ParameterSetName = nameof(BeOfType)), Alias("HaveType")] public SwitchParameter BeOfType { get; set; }
    [Parameter(Mandatory = true, ParameterSetName = nameof(Exist))] public SwitchParameter Exist { get; set; }
    [Parameter(Mandatory = true, ParameterSetName = nameof(FileContentMatch))] public SwitchParameter FileContentMatch { get; set; }
    [Parameter(Mandatory = true, ParameterSetName = nameof(Throw))] public SwitchParameter Throw { get; set; }

    [Parameter(Position = 0, ParameterSetName = nameof(Be)), Parameter(Position = 0, ParameterSetName = nameof(BeExactly))]
    [Parameter(Position = 0, ParameterSetName = nameof(BeGreaterThan)), Parameter(Position = 0, ParameterSetName = nameof(BeLessThan))]
    [Parameter(Position = 0, ParameterSetName = nameof(BeGreaterOrEqual)), Parameter(Position = 0, ParameterSetName = nameof(BeLessOrEqual))]
    [Parameter(Position = 0, ParameterSetName = nameof(BeLike)), Parameter(Position = 0, ParameterSetName = nameof(BeLikeExactly))]
    [Parameter(Position = 0, ParameterSetName = nameof(BeIn)), Parameter(Position = 0, ParameterSetName = nameof(Contain))]
    [Parameter(Position = 0, ParameterSetName = nameof(HaveCount))]
    public object? ExpectedValue { get; set; }

    [Parameter(Position = 0, ParameterSetName = nameof(Match)), Parameter(Position = 0, ParameterSetName = nameof(MatchExactly))]
    public object? RegularExpression { get; set; }

    [Parameter(Position = 0, ParameterSetName = nameof(BeOfType))] public object? ExpectedType { get; set; }
    [Parameter(Position = 0, ParameterSetName = nameof(FileContentMatch))] public object? ExpectedContent { get; set; }

    /// <summary>A wildcard pattern, as the error id is.</summary>
    [Parameter(Position = 0, ParameterSetName = nameof(Throw))] public string? ExpectedMessage { get; set; }
    [Parameter(Position = 1, ParameterSetName = nameof(Throw))] public string? ErrorId { get; set; }
    [Parameter(Position = 2, ParameterSetName = nameof(Throw))] public Type? ExceptionType { get; set; }

    /// <summary>Writes the error that was thrown.</summary>
    [Parameter(ParameterSetName = nameof(Throw))] public SwitchParameter PassThru { get; set; }
}
