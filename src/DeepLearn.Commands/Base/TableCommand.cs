using System.Management.Automation;
using DeepLearn.Tables;

namespace DeepLearn.Commands;

/// <summary>Base of the cmdlets that make another table of a table.</summary>
public abstract class TableCommand : DeepLearnCommand
{
    /// <summary>The table. It stays as it is: the result is another one.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true)]
    public Table InputObject { get; set; } = null!;

    /// <inheritdoc/>
    protected override object? ErrorTarget => InputObject;

    /// <summary>The other table.</summary>
    protected abstract Table Result();

    /// <inheritdoc/>
    protected sealed override void Process() => WriteObject(Result(), enumerateCollection: false);
}
