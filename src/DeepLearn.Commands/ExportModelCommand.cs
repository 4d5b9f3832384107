using System.Management.Automation;
using DeepLearn.Commands.Parameters;
using DeepLearn.Serialization;

namespace DeepLearn.Commands;

/// <summary>Saves a model to a safetensors file, with its architecture, or its weights for PyTorch or NumPy.</summary>
/// <remarks>
/// <para>A .safetensors file holds the weights under PyTorch's names, which any reader of safetensors understands, and in its metadata the
/// architecture, so that Import-Model makes the model again from the file alone, and the preprocessor of the table that it was trained
/// on, so that it takes other tables.</para>
/// <para>With the extension .pt or .pth the file is a state dict that load_state_dict(torch.load(path)) takes in Python, with .npz
/// NumPy's archive. Both hold the weights alone: Import-Model reads them with -Into.</para>
/// <para>A file that exists is replaced. It is written beside its place first and then renamed: a full disk or a stopped
/// pipeline leaves the old one whole.</para>
/// </remarks>
/// <example>
/// <code>New-Layer Linear -InFeatures 4 -OutFeatures 2 | New-Model | Export-Model -Path linear.safetensors</code>
/// <para>Saves a small model into the current folder.</para>
/// </example>
/// <example>
/// <code>$data = Import-Dataset SyntheticRegression
/// $run = New-Model LinearRegression | Start-Training -Dataset $data -Epochs 1 -LearningRate 0.03
/// $run | Export-Model -Path regression.safetensors
/// (Import-Model regression.safetensors).StateDict().Keys</code>
/// <para>Saves what a training run made, and reads it back.</para>
/// </example>
[Cmdlet(VerbsData.Export, "Model", SupportsShouldProcess = true)]
[OutputType(typeof(void))]
public sealed class ExportModelCommand : DeepLearnCommand
{
    /// <summary>The model, or the training run that made it.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true)]
    public object InputObject { get; set; } = null!;

    /// <summary>The file to write, by custom with the extension .safetensors; .pt, .pth or .npz for the weights alone.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    public string Path { get; set; } = "";

    /// <inheritdoc/>
    protected override object? ErrorTarget => Path;

    /// <inheritdoc/>
    protected override void Process()
    {
        var source = ModelSource.From(InputObject);
        var file = ResolveNewFile(Path);
        if (!ShouldProcess(file, "Save the model"))
            return;
        ModelFile.Save(source.Model, file);
        if (TensorFile.FormatOf(file) is TensorFormat.PyTorch or TensorFormat.Npz && source.Model.NamedModules().Any(inner => inner.Value.Preprocessor is not null))
            WriteWarning($"'{file}' holds the weights alone. The preprocessor that makes features of a table is kept by a .safetensors file.");
    }
}
