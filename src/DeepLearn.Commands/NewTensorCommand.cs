using System.Management.Automation;
using DeepLearn.Commands.Completion;
using DeepLearn.Commands.Parameters;
using DeepLearn.Tensors;
using DeepLearn.Training;
using static TorchSharp.torch;

namespace DeepLearn.Commands;

/// <summary>Makes a tensor of values, or one of a shape that is filled.</summary>
/// <remarks>
/// <para>Values may be one number, a list, or lists in lists, whose nesting is then the shape. From the pipeline all values
/// become one tensor. Whole numbers make int64, others float32, truth values bool, unless -Dtype says otherwise.</para>
/// <para>Without values -Fill says with what a shape is filled: Zeros, Ones, Eye, Uniform (0 to 1), Normal (mean 0, standard
/// deviation 1), or a number.</para>
/// <para>A tensor has PyTorch's operators as methods and properties: $t.sum(), $t.shape, $t.reshape(3, 2), $a + $b.
/// Its native memory is freed by $t.Dispose(), or when nothing refers to it any more.</para>
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
/// <code>$w = New-Tensor -Fill Zeros -Shape 2 -RequiresGrad
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
    private const string FillSet = "Fill";

    private readonly List<object?> _values = [];

    /// <summary>The values: a number, a list, or lists in lists.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ParameterSetName = ValueSet)]
    [AllowEmptyCollection]
    public object Value { get; set; } = null!;

    /// <summary>With what to fill the shape: Zeros, Ones, Eye, Uniform, Normal, or a number. Tab completes it.</summary>
    [Parameter(Mandatory = true, ParameterSetName = FillSet)]
    [ArgumentCompleter(typeof(FillCompleter))]
    public string Fill { get; set; } = "";

    /// <summary>The shape; that of the values if not given. One dimension may be -1: it follows from the number of values.</summary>
    [Parameter(ParameterSetName = ValueSet)]
    [Parameter(Mandatory = true, Position = 1, ParameterSetName = FillSet)]
    [AllowEmptyCollection]
    public long[]? Shape { get; set; }

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

    /// <summary>Seeds the random generator before Uniform or Normal draw from it, as manual_seed does.</summary>
    [Parameter(ParameterSetName = FillSet)]
    public long? Seed { get; set; }

    /// <inheritdoc/>
    protected override void Process()
    {
        if (ParameterSetName == ValueSet)
            _values.Add(ShellValue.Unwrap(Value));
    }

    /// <inheritdoc/>
    protected override void End()
    {
        ScalarType? type = Dtype is null ? null : TensorTypes.Parse(Dtype);
        var device = Devices.Parse(Device);
        var tensor = ParameterSetName == FillSet
            ? TensorFactory.Filled(Fill, Shape!, type, Seed)
            : TensorFactory.FromValues(MyInvocation.ExpectingInput ? _values : _values[0], Shape, type);
        WriteObject(TensorFactory.Place(tensor, device, RequiresGrad), enumerateCollection: false);
    }
}
