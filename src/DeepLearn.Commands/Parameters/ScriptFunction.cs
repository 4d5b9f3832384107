using System.Collections.ObjectModel;
using System.Management.Automation;
using DeepLearn.Autograd;
using DeepLearn.Errors;
using static TorchSharp.torch;

namespace DeepLearn.Commands.Parameters;

/// <summary>Script blocks as functions of tensors.</summary>
internal static class ScriptFunction
{
    /// <summary>Calls the block with the tensors as arguments, of which the first is $_ too; what it outputs is the result.</summary>
    public static TensorFunction From(ScriptBlock block) => inputs => Tensors(block, Invoke(block, [.. inputs]));

    /// <summary>Runs the block in a scope of its own.</summary>
    /// <param name="block">The block.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <returns>What it outputs, unwrapped.</returns>
    public static object?[] Invoke(ScriptBlock block, params object?[] arguments)
    {
        var under = new List<PSVariable> { new("_", arguments.Length > 0 ? arguments[0] : null) };
        Collection<PSObject> output = block.InvokeWithContext(null, under, arguments!);
        return [.. output.Select(ShellValue.Unwrap)];
    }

    /// <summary>The output as tensors.</summary>
    /// <exception cref="DeepLearnException">"TensorExpected": something in it is none, or there is nothing.</exception>
    public static Tensor[] Tensors(ScriptBlock block, object?[] output)
    {
        if (output.Length == 0)
            throw Expected("it gave nothing. Let the last line be the result", block);
        return Array.ConvertAll(output, value => value as Tensor
            ?? throw Expected(value is null ? "it gave $null" : $"it gave {value.GetType().Name} '{value}'. Assign to $null what is not its result", block));
    }

    private static DeepLearnException Expected(string what, ScriptBlock block) => new(
        "TensorExpected", DeepLearnErrorKind.InvalidArgument, $"The script block {{{Shortened(block)}}} must give tensors, but {what}.", block);

    private static string Shortened(ScriptBlock block) => block.ToString() is { Length: > 60 } text ? text[..57] + "..." : block.ToString();
}
