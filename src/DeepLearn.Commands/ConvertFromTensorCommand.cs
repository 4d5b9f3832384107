using System.Management.Automation;
using DeepLearn.Tensors;
using static TorchSharp.torch;

namespace DeepLearn.Commands;

/// <summary>Gives the values of a tensor as numbers, arrays or objects.</summary>
/// <remarks>
/// <para>From the pipeline the tensor is taken apart along its first dimension: of a vector every number is passed on, of a
/// matrix every row as an array, of a scalar its number. Large tensors stream: only a part of them is copied at a time.</para>
/// <para>Given as an argument the tensor becomes one value: a number, an array, or arrays in arrays. New-Tensor makes the same
/// tensor of it: its element type is that of the arrays (scalars and bfloat16 have PyTorch's standard type then, complex numbers
/// complex128, and an empty tensor keeps its first size only).</para>
/// <para>Numbers have the .NET type of the elements: float32 is [float], float64 [double], int64 [long], bool [bool], ...;
/// bfloat16 is [float], complex types are [System.Numerics.Complex].</para>
/// <para>With -Column every row of a matrix becomes an object with these properties, for Export-Csv, Format-Table, Where-Object
/// and all others.</para>
/// </remarks>
/// <example>
/// <code>$t = New-Tensor @((1, 2), (3, 4))
/// ConvertFrom-Tensor $t
/// $t[0, 1] | ConvertFrom-Tensor</code>
/// <para>Arrays in an array, and the number 2.</para>
/// </example>
/// <example>
/// <code>New-Tensor -Kind Randn -Shape 100 | ConvertFrom-Tensor | Measure-Object -Average -StandardDeviation</code>
/// <para>The numbers of a vector, one after the other.</para>
/// </example>
/// <example>
/// <code>New-Tensor -Kind Rand -Shape 5, 3 | ConvertFrom-Tensor -Column red, green, blue | Export-Csv colors.csv</code>
/// <para>A table with named columns.</para>
/// </example>
[Cmdlet(VerbsData.ConvertFrom, "Tensor")]
[OutputType(typeof(object))]
public sealed class ConvertFromTensorCommand : DeepLearnCommand
{
    /// <summary>The tensor.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [Alias("InputObject")]
    public Tensor Tensor { get; set; } = null!;

    /// <summary>Names of the columns: each row of the matrix becomes an object. A vector is one row, or with one name one column.</summary>
    [Parameter]
    public string[]? Column { get; set; }

    /// <inheritdoc/>
    protected override bool RecordsAreIndependent => true;

    /// <inheritdoc/>
    protected override object? ErrorTarget => Tensor;

    /// <inheritdoc/>
    protected override void Process()
    {
        if (Column is not null)
        {
            foreach (var row in TensorValues.Rows(Tensor, Column))
                WriteObject(Named(row));
        }
        else if (MyInvocation.ExpectingInput)
        {
            foreach (var value in TensorValues.Stream(Tensor))
                WriteObject(value, enumerateCollection: false);
        }
        else
        {
            WriteObject(TensorValues.Read(Tensor), enumerateCollection: false);
        }
    }

    private PSObject Named(Array row)
    {
        var named = new PSObject();
        for (var i = 0; i < row.Length; i++)
            named.Properties.Add(new PSNoteProperty(Column![i], row.GetValue(i)));
        return named;
    }
}
