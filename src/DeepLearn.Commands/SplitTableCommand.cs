using System.Management.Automation;
using DeepLearn.Tables;
using DeepLearn.Tables.Operations;

namespace DeepLearn.Commands;

/// <summary>Parts the rows of a table at random.</summary>
/// <remarks>
/// <para>Every row goes to exactly one part, and rows keep their order in it. The same seed gives the same parts.</para>
/// </remarks>
/// <example>
/// <code>$table = 1..100 | ConvertTo-Table
/// $train, $valid = $table | Split-Table 0.8
/// $train.RowCount, $valid.RowCount</code>
/// <para>80 rows and the other 20.</para>
/// </example>
/// <example>
/// <code>$table = 1..100 | ConvertTo-Table
/// $train, $valid, $test = $table | Split-Table 0.7, 0.2, 0.1 -Seed 7
/// $test.Value -join ' '</code>
/// <para>Three parts.</para>
/// </example>
[Cmdlet(VerbsCommon.Split, "Table")]
[OutputType(typeof(Table))]
public sealed class SplitTableCommand : DeepLearnCommand
{
    /// <summary>The table.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true)]
    public Table InputObject { get; set; } = null!;

    /// <summary>The share of each part: more than 0, all together at most 1. What is left is one more part.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    public double[] Fraction { get; set; } = [];

    /// <summary>Decides which rows go where; 0 if not given, so that a script splits alike each time.</summary>
    [Parameter]
    public long Seed { get; set; }

    /// <inheritdoc/>
    protected override object? ErrorTarget => InputObject;

    /// <inheritdoc/>
    protected override void Process()
    {
        foreach (var part in RowSelection.Split(InputObject, Fraction, Seed))
            WriteObject(part, enumerateCollection: false);
    }
}
