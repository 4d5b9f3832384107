using System.Management.Automation;
using DeepLearn.Modules;
using DeepLearn.Serialization;

namespace DeepLearn.Commands;

/// <summary>Loads a model that Export-Model saved, or weights of PyTorch and others into a model.</summary>
/// <remarks>
/// <para>A .safetensors file of Export-Model holds the architecture too, so the model is made from the file alone. A file from
/// elsewhere holds weights only: give the model that they belong to with -Into. That may be a state dict that PyTorch saved
/// (.pt, also within a checkpoint), a .safetensors or an .npz file. Names and shapes must then fit; the error names those that
/// do not.</para>
/// <para>Nothing in a file is executed: see Import-Tensor.</para>
/// </remarks>
/// <example>
/// <code>New-Layer Linear -InFeatures 4 -OutFeatures 2 | New-Model | Export-Model -Path linear.safetensors
/// Import-Model linear.safetensors</code>
/// <para>Makes the model again from its file.</para>
/// </example>
/// <example>
/// <code>New-Layer Linear -InFeatures 4 -OutFeatures 2 | New-Model | Export-Model -Path weights.pt
/// $model = New-Layer Linear -OutFeatures 2 | New-Model
/// Import-Model weights.pt -Into $model</code>
/// <para>Puts the weights of a PyTorch file into a model; an input size that was unknown is taken from them.</para>
/// </example>
[Cmdlet(VerbsData.Import, "Model", DefaultParameterSetName = "Path")]
[OutputType(typeof(Module))]
public sealed class ImportModelCommand : FileReadingCommand
{
    /// <summary>The model that takes the weights, where the file holds no architecture.</summary>
    [Parameter]
    [Alias("Model")]
    public Module? Into { get; set; }

    /// <inheritdoc/>
    protected override void Read(string file)
    {
        if (Into is not null)
            ModelFile.LoadInto(Into, file);
        WriteObject(Into ?? ModelFile.Load(file), enumerateCollection: false);
    }
}
