using System.Management.Automation;
using DeepLearn.Commands.Parameters;
using DeepLearn.Serialization;

namespace DeepLearn.Commands;

/// <summary>Saves tensors to a file that NumPy, PyTorch or safetensors reads.</summary>
/// <remarks>
/// <para>The extension decides the format: .npy holds one tensor, .npz and .safetensors hold tensors by name, .pt what Python's
/// torch.load reads: a tensor, or dictionaries and lists of tensors, numbers and text in each other. An [ordered] dictionary
/// becomes an OrderedDict there, as state dicts are. Tensors without names are called arr_0, arr_1, ... in .npz, as NumPy
/// calls them.</para>
/// <para>A file that exists is replaced. It is written beside its place first and then renamed: a full disk or a stopped
/// pipeline leaves the old one whole.</para>
/// </remarks>
/// <example>
/// <code>New-Tensor @((1, 2, 3), (4, 5, 6)) | Export-Tensor -Path matrix.npy
/// Import-Tensor matrix.npy</code>
/// <para>Saves a tensor for NumPy, and reads it back.</para>
/// </example>
/// <example>
/// <code>@{ a = New-Tensor 1, 2; b = New-Tensor 0.5 } | Export-Tensor -Path both.npz
/// (Import-Tensor both.npz).a</code>
/// <para>Saves two tensors by name.</para>
/// </example>
/// <example>
/// <code>$state = [ordered]@{ weight = New-Tensor -Kind Ones -Shape 2, 4; bias = New-Tensor -Kind Zeros -Shape 2 }
/// $state | Export-Tensor -Path weights.pt
/// Import-Model weights.pt -Into (New-Layer Linear -OutFeatures 2)</code>
/// <para>Writes a state dict by hand: for a layer here, or for load_state_dict(torch.load('weights.pt')) in Python.</para>
/// </example>
[Cmdlet(VerbsData.Export, "Tensor", SupportsShouldProcess = true)]
[OutputType(typeof(void))]
public sealed class ExportTensorCommand : DeepLearnCommand
{
    private readonly List<object?> _values = [];

    /// <summary>A tensor, or a dictionary of tensors by name; several objects become a list.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true)]
    public object InputObject { get; set; } = null!;

    /// <summary>The file to write, with the extension .npy, .npz, .safetensors, .pt or .pth, or any other with -Format.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    public string Path { get; set; } = "";

    /// <summary>The format, where the extension does not tell it: Npy, Npz, SafeTensors or PyTorch.</summary>
    [Parameter]
    public TensorFormat? Format { get; set; }

    /// <inheritdoc/>
    protected override object? ErrorTarget => Path;

    /// <inheritdoc/>
    protected override void Process() => _values.Add(TensorValues.Unwrap(InputObject));

    /// <inheritdoc/>
    protected override void End()
    {
        var file = ResolveNewFile(Path);
        if (ShouldProcess(file, "Save tensors"))
            TensorFile.Save(file, _values.Count == 1 ? _values[0] : _values.ToArray(), Format);
    }
}
