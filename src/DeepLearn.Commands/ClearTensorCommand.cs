using System.Management.Automation;
using DeepLearn.Commands.Parameters;

namespace DeepLearn.Commands;

/// <summary>Frees tensors at once, without waiting until nothing refers to them.</summary>
/// <remarks>
/// <para>With tensors, or lists and hashtables of tensors, these are freed; variables that still name them may not be used any more. With
/// -Name the tensors that these variables hold are freed and the variables removed, so that no freed tensor is left behind.</para>
/// <para>Memory that other tensors share (views, and the graph of a result) lives until they are freed too. See about_DeepLearn_Memory.</para>
/// </remarks>
/// <example>
/// <code>$x = New-Tensor -Kind Ones -Shape 1000, 1000
/// $y = $x + 1
/// Clear-Tensor -Name x, y</code>
/// <para>Frees both tensors; $x and $y are $null then.</para>
/// </example>
/// <example>
/// <code>1..3 | ForEach-Object { New-Tensor -Kind Ones -Shape 100, 100 } | Clear-Tensor</code>
/// <para>Frees what comes from the pipeline.</para>
/// </example>
[Cmdlet(VerbsCommon.Clear, "Tensor", DefaultParameterSetName = ObjectSet)]
[OutputType(typeof(void))]
public sealed class ClearTensorCommand : DeepLearnCommand
{
    private const string ObjectSet = "InputObject";
    private const string NameSet = "Name";

    /// <summary>Tensors, or lists, hashtables and custom objects that hold tensors.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ParameterSetName = ObjectSet)]
    [AllowNull]
    [AllowEmptyCollection]
    public object?[] InputObject { get; set; } = [];

    /// <summary>Names of variables, without the dollar sign.</summary>
    [Parameter(Mandatory = true, ParameterSetName = NameSet)]
    public string[] Name { get; set; } = [];

    /// <inheritdoc/>
    protected override void Process()
    {
        if (ParameterSetName == ObjectSet)
        {
            Free(InputObject);
            return;
        }
        foreach (var name in Name)
        {
            Attempt(() =>
            {
                var variable = SessionState.PSVariable.Get(name) ?? throw new Errors.DeepLearnException(
                    "VariableNotFound", Errors.DeepLearnErrorKind.NotFound, $"There is no variable ${name}. Give names without the dollar sign, as in Clear-Tensor -Name x, y.", name);
                Free(variable.Value);
                variable.Value = null;
            });
        }
    }

    private static void Free(object? value)
    {
        foreach (var tensor in TensorsIn.Value(value).ToList())
            tensor.Dispose();
    }
}
