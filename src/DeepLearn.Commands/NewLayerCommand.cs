using System.Management.Automation;
using DeepLearn.Commands.Completion;
using DeepLearn.Commands.Parameters;
using DeepLearn.Modules;

namespace DeepLearn.Commands;

/// <summary>Makes a layer, and passes on the layers that come down the pipeline before it.</summary>
/// <remarks>
/// <para>The layer's own arguments become parameters once its kind is typed: New-Layer Conv2d -[Tab] lists them. Arguments
/// without a default may also be given by position. A truth value that is on by default is switched off with -No in front:
/// -NoBias.</para>
/// <para>Input sizes (InChannels, InFeatures, NumFeatures) may be left out: the layer takes them from the first data it sees.</para>
/// <para>Layers compose in the pipeline: each New-Layer passes on what it is given and adds its own layer at the end. New-Model
/// makes a model of them.</para>
/// </remarks>
/// <example>
/// <code>New-Layer Linear -OutFeatures 10</code>
/// <para>A fully connected layer with 10 outputs; its input size is found at first use.</para>
/// </example>
/// <example>
/// <code>New-Layer Conv2d -OutChannels 6 -KernelSize 5 -Padding 2 | New-Layer Sigmoid | New-Layer Flatten | New-Layer Linear 10 | New-Model</code>
/// <para>Four layers in a row, as one model.</para>
/// </example>
/// <example>
/// <code>$layer = New-Layer Linear -InFeatures 4 -OutFeatures 3 -NoBias
/// $layer.Forward((New-Tensor -Kind Ones -Shape 2, 4)).shape</code>
/// <para>A layer without a bias, applied to two examples of four features.</para>
/// </example>
[Cmdlet(VerbsCommon.New, "Layer")]
[OutputType(typeof(Module))]
public sealed class NewLayerCommand : DeepLearnCommand, IDynamicParameters
{
    private RuntimeDefinedParameterDictionary? _arguments;
    private Module? _layer;

    /// <summary>The kind of layer, by PyTorch's name: Linear, Conv2d, ReLU, ... Tab completes it.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    [ArgumentCompleter(typeof(LayerCompleter))]
    public string Kind { get; set; } = "";

    /// <summary>A layer that comes before this one; it is passed on unchanged.</summary>
    [Parameter(ValueFromPipeline = true)]
    public Module? InputObject { get; set; }

    /// <inheritdoc/>
    public object? GetDynamicParameters()
    {
        if (Kind.Length == 0)
            return null;
        var known = LayerCatalogue.All.FirstOrDefault(l => l.Name.Equals(Kind, StringComparison.OrdinalIgnoreCase));
        return _arguments = known is null
            ? CatalogueParameters.ForAny(LayerCatalogue.All.Select(l => l.Parameters), ParameterAttribute.AllParameterSets)
            : CatalogueParameters.For(known.Parameters, ParameterAttribute.AllParameterSets);
    }

    /// <inheritdoc/>
    protected override void Begin()
    {
        var info = LayerCatalogue.Get(Kind);
        _layer = LayerCatalogue.Create(info.Name, CatalogueParameters.Arguments(info.Parameters, _arguments));
    }

    /// <inheritdoc/>
    protected override void Process()
    {
        if (InputObject is not null)
            WriteObject(InputObject, enumerateCollection: false);
    }

    /// <inheritdoc/>
    protected override void End() => WriteObject(_layer, enumerateCollection: false);
}
