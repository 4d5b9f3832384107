using System.Management.Automation;
using DeepLearn.Commands.Completion;
using DeepLearn.Commands.Parameters;
using DeepLearn.Tables;
using DeepLearn.Tensors;
using DeepLearn.Training;
using static TorchSharp.torch;

namespace DeepLearn.Commands;

/// <summary>Makes a tensor of values, or by kind: zeros, ranges, random numbers, ...</summary>
/// <remarks>
/// <para>Values may be one number, a list, or lists in lists, whose nesting is then the shape. From the pipeline all values
/// become one tensor, of -Shape if that is given. As in PyTorch whole numbers make int64, others float32, truth values bool,
/// and .NET arrays of one type ([double[]], [int[]]) keep their type, unless -Dtype says otherwise. Text that is a number
/// counts as one. A tensor is copied; tensors of one shape are stacked.</para>
/// <para>Objects with properties (of Import-Csv, Select-Object or any cmdlet) become rows: the values of their properties,
/// which must be numbers. -Property chooses the properties and their order.</para>
/// <para>-Kind makes a tensor without values, with PyTorch's meaning: Zeros, Ones and Full (with -Value) of a -Shape; Arange
/// (-Start, -Stop, which is not reached, -Step); Linspace (-Start, -Stop, -Steps); Eye (-Shape of one or two sizes); and random
/// ones: Rand (0 to 1) and Randn (standard normal) of a -Shape, Randint (-Low, -High, which is not reached), Uniform (-Low,
/// -High), Normal (-Mean, -Std), Permutation (-Shape n: 0 to n - 1 in random order). A number in place of a kind stands
/// everywhere.</para>
/// <para>A tensor has PyTorch's operators as methods and properties: $t.sum(), $t.shape, $t.reshape(3, 2), $a + $b. See
/// about_DeepLearn_Tensors for operators, indexing and printing.</para>
/// </remarks>
/// <example>
/// <code>New-Tensor @((1, 2, 3), (4, 5, 6))</code>
/// <para>A matrix of two rows.</para>
/// </example>
/// <example>
/// <code>1..6 | New-Tensor -Shape 2, 3</code>
/// <para>The same, from the pipeline.</para>
/// </example>
/// <example>
/// <code>New-Tensor -Kind Arange -Start 0 -Stop 12 -Step 1
/// New-Tensor -Kind Randint -Low 0 -High 10 -Shape 2, 3 -Seed 1</code>
/// <para>The numbers 0 to 11, and six random whole numbers below 10, the same at every run.</para>
/// </example>
/// <example>
/// <code>"rooms,price", "2,106000", "4,178100" | ConvertFrom-Csv | New-Tensor -Property rooms, price -Dtype float64</code>
/// <para>Rows of a CSV as a matrix of two columns.</para>
/// </example>
/// <example>
/// <code>$w = New-Tensor -Kind Zeros -Shape 2 -RequiresGrad
/// $x = New-Tensor 1.0, 2.0
/// ($w * $x).sum().backward()
/// $w.grad</code>
/// <para>The gradient of a product with respect to w.</para>
/// </example>
[Cmdlet(VerbsCommon.New, "Tensor", DefaultParameterSetName = ValueSet)]
[OutputType(typeof(Tensor))]
public sealed class NewTensorCommand : DeepLearnCommand
{
    private const string ValueSet = "Value";
    private const string KindSet = "Kind";

    private readonly List<object?> _values = [];
    private TensorRows? _rows;

    /// <summary>The values: a number, a list, lists in lists, objects with numeric properties, a table, or tensors. With -Kind Full the number that stands everywhere.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ParameterSetName = ValueSet)]
    [Parameter(ParameterSetName = KindSet)]
    [AllowEmptyCollection]
    [AllowNull]
    public object? Value { get; set; }

    /// <summary>What to make: Zeros, Ones, Full, Arange, Linspace, Eye, Rand, Randn, Randint, Uniform, Normal, Permutation, or a number. Tab completes it.</summary>
    [Parameter(Mandatory = true, ParameterSetName = KindSet)]
    [ArgumentCompleter(typeof(TensorKindCompleter))]
    public string Kind { get; set; } = "";

    /// <summary>The shape; that of the values if not given. Of values one dimension may be -1: it follows from their number.</summary>
    [Parameter(ParameterSetName = ValueSet)]
    [Parameter(Position = 1, ParameterSetName = KindSet)]
    [AllowEmptyCollection]
    public long[]? Shape { get; set; }

    /// <summary>The properties of objects that become columns, in this order, wildcards allowed; all if not given.</summary>
    [Parameter(ParameterSetName = ValueSet)]
    [SupportsWildcards]
    public string[]? Property { get; set; }

    /// <summary>The first number of Arange (0 if not given) and Linspace.</summary>
    [Parameter(ParameterSetName = KindSet)]
    public object? Start { get; set; }

    /// <summary>The number before which Arange stops, or the last number of Linspace.</summary>
    [Parameter(ParameterSetName = KindSet)]
    [Alias("End")]
    public object? Stop { get; set; }

    /// <summary>The distance between the numbers of Arange: 1 if not given.</summary>
    [Parameter(ParameterSetName = KindSet)]
    public object? Step { get; set; }

    /// <summary>How many numbers Linspace makes.</summary>
    [Parameter(ParameterSetName = KindSet)]
    public object? Steps { get; set; }

    /// <summary>The smallest number that Randint and Uniform draw: 0 if not given.</summary>
    [Parameter(ParameterSetName = KindSet)]
    public object? Low { get; set; }

    /// <summary>The number below which Randint and Uniform draw; for Uniform 1 if not given.</summary>
    [Parameter(ParameterSetName = KindSet)]
    public object? High { get; set; }

    /// <summary>The mean of Normal: 0 if not given.</summary>
    [Parameter(ParameterSetName = KindSet)]
    public object? Mean { get; set; }

    /// <summary>The standard deviation of Normal: 1 if not given.</summary>
    [Parameter(ParameterSetName = KindSet)]
    public object? Std { get; set; }

    /// <summary>Seeds the random generator before a random kind draws from it, as manual_seed does.</summary>
    [Parameter(ParameterSetName = KindSet)]
    public long Seed { get; set; }

    /// <summary>The type of the elements, by PyTorch's name: float32, float64, int64, bool, ... Tab completes it.</summary>
    [Parameter]
    [Alias("DataType")]
    [ArgumentCompleter(typeof(DtypeCompleter))]
    public string? Dtype { get; set; }

    /// <summary>Where the tensor is: cpu (if not given), or cuda where there is a GPU. Tab completes it.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(DeviceCompleter))]
    public string Device { get; set; } = "cpu";

    /// <summary>Records what is computed from the tensor, for backward().</summary>
    [Parameter]
    public SwitchParameter RequiresGrad { get; set; }

    /// <inheritdoc/>
    protected override void Begin() => _rows = new TensorRows(Property);

    /// <inheritdoc/>
    protected override void Process()
    {
        if (ParameterSetName != ValueSet)
            return;
        if (ShellValue.Unwrap(Value) is Table table)
            _values.Add(TableNumbers.Rows(Property is null ? table : table.Select(ColumnChoice.Names(table, Property))).ToArray());
        else
            _values.Add(_rows!.Read(Value));
    }

    /// <inheritdoc/>
    protected override void End()
    {
        ScalarType? type = Dtype is null ? null : TensorTypes.Parse(Dtype);
        var device = Devices.Parse(Device);
        var tensor = ParameterSetName == KindSet
            ? TensorKinds.Make(Kind, KindArguments(), type)
            : TensorFactory.FromValues(MyInvocation.ExpectingInput && _values is not [Array[]] ? _values : _values[0], Shape, type);
        WriteObject(TensorFactory.Place(tensor, device, RequiresGrad), enumerateCollection: false);
    }

    private Dictionary<string, object?> KindArguments()
    {
        var all = new Dictionary<string, object?>
        {
            [nameof(Value)] = Value, [nameof(Shape)] = Shape, [nameof(Start)] = Start, [nameof(Stop)] = Stop, [nameof(Step)] = Step,
            [nameof(Steps)] = Steps, [nameof(Low)] = Low, [nameof(High)] = High, [nameof(Mean)] = Mean, [nameof(Std)] = Std, [nameof(Seed)] = Seed,
        };
        return all.Where(argument => MyInvocation.BoundParameters.ContainsKey(argument.Key))
            .ToDictionary(argument => argument.Key, argument => argument.Value is long[] or long ? argument.Value : ShellValue.Unwrap(argument.Value));
    }
}
