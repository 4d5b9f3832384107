using System.Collections.Specialized;
using System.Management.Automation;
using DeepLearn.Commands.Completion;
using DeepLearn.Errors;
using DeepLearn.Serialization;
using DeepLearn.Training;
using static TorchSharp.torch;

namespace DeepLearn.Commands;

/// <summary>Reads tensors from files of NumPy, PyTorch or safetensors.</summary>
/// <remarks>
/// <para>A file gives a tensor (.npy, or .pt of one tensor), or an ordered dictionary of tensors by name (.npz, .safetensors,
/// .pt), which may hold further dictionaries, arrays, numbers and text where PyTorch saved such. A .pt file of a list gives its
/// items one after the other: $x, $y = Import-Tensor pair.pt. Names differ by case, as they do in Python; numbers as names become
/// text.</para>
/// <para>The extension decides the format; where it is another, the file's first bytes do, or -Format.</para>
/// <para>Nothing in a file is executed. A .pt file holds a program in Python's pickle format; only the part of it that builds
/// tensors, dictionaries, lists, numbers and text is understood, and a file that asks for anything else is refused by the name
/// of what it asks for. PyTorch's format before version 1.6 and TorchScript archives are not read; the error says how to convert
/// them. A file that is cut short, damaged, or promises more than it has is refused before memory is taken for it.</para>
/// <para>Unsigned 16 and 32-bit numbers become int32 and int64, 8-bit floating point becomes float16. Tensors that were on a GPU
/// come to the CPU unless -Device says otherwise; tensors that shared memory when PyTorch saved them share it again.</para>
/// </remarks>
/// <example>
/// <code>@{ a = New-Tensor 1, 2; b = New-Tensor 0.5 } | Export-Tensor -Path both.npz
/// $both = Import-Tensor both.npz
/// $both.a + $both.b</code>
/// <para>Reads two tensors by name.</para>
/// </example>
/// <example>
/// <code>New-Layer Linear -InFeatures 4 -OutFeatures 2 | New-Model | Export-Model -Path linear.pt
/// Import-Tensor linear.pt -Name 0.weight</code>
/// <para>Reads one tensor of a state dict.</para>
/// </example>
[Cmdlet(VerbsData.Import, "Tensor", DefaultParameterSetName = "Path")]
[OutputType(typeof(Tensor), typeof(OrderedDictionary))]
public sealed class ImportTensorCommand : FileReadingCommand
{
    private Device _device = CPU;

    /// <summary>The names to take, wildcards allowed. One name without wildcards gives that entry itself, otherwise the result is a dictionary.</summary>
    [Parameter]
    [SupportsWildcards]
    public string[]? Name { get; set; }

    /// <summary>The format, where neither the extension nor the first bytes tell it: Npy, Npz, SafeTensors or PyTorch.</summary>
    [Parameter]
    public TensorFormat? Format { get; set; }

    /// <summary>Where the tensors go: cpu (if not given), or cuda where there is a GPU. Tab completes it.</summary>
    [Parameter]
    [ArgumentCompleter(typeof(DeviceCompleter))]
    public string Device { get; set; } = "cpu";

    /// <inheritdoc/>
    protected override void Begin() => _device = Devices.Parse(Device);

    /// <inheritdoc/>
    protected override void Read(string file)
    {
        using var scope = NewDisposeScope();
        var content = TensorTree.Map(TensorFile.Load(file, Format), tensor => Owned(scope, tensor));
        var picked = Name is null ? content : Pick(content, Name, file);
        WriteObject(TensorTree.Map(picked, Place), enumerateCollection: picked is object?[]);
    }

    /// <summary>What is not picked is freed with the scope.</summary>
    private static Tensor Owned(TorchSharp.DisposeScope scope, Tensor tensor)
    {
        scope.Attach(tensor);
        return tensor;
    }

    private Tensor Place(Tensor tensor)
    {
        var placed = _device.type == tensor.device_type ? tensor : tensor.detach().to(_device).requires_grad_(tensor.requires_grad);
        return placed.MoveToOuterDisposeScope();
    }

    private static object? Pick(object? content, string[] wanted, string file)
    {
        if (content is not OrderedDictionary names)
        {
            throw new DeepLearnException("NoNames", DeepLearnErrorKind.InvalidArgument,
                $"The file '{file}' holds no tensors by name. Leave out -Name to take what it holds.", file);
        }
        if (wanted is [var only] && names.Contains(only))
            return names[only];
        var picked = new OrderedDictionary(StringComparer.Ordinal);
        foreach (var pattern in wanted)
        {
            var matcher = new WildcardPattern(pattern);
            var found = names.Contains(pattern) ? [pattern] : names.Keys.Cast<string>().Where(matcher.IsMatch).ToList();
            if (found.Count == 0)
                throw Unknown.Name("tensor", pattern, names.Keys.Cast<string>());
            foreach (var name in found)
                picked[name] = names[name];
        }
        return picked;
    }
}
