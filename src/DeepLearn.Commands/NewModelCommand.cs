using System.Management.Automation;
using DeepLearn.Commands.Completion;
using DeepLearn.Commands.Parameters;
using DeepLearn.Errors;
using DeepLearn.Models;
using DeepLearn.Modules;

namespace DeepLearn.Commands;

/// <summary>Makes a model: one of the zoo by name, or of the layers that come down the pipeline.</summary>
/// <remarks>
/// <para>The zoo holds the models of Dive into Deep Learning. A model's own arguments become parameters once its name is
/// typed: New-Model Mlp -[Tab] lists them.</para>
/// <para>Weights are drawn at once where the sizes are known, and otherwise from the first data that the model sees; the
/// seed of Start-Training decides those.</para>
/// </remarks>
/// <example>
/// <code>New-Model LeNet</code>
/// <para>D2L's LeNet: two convolutions and three fully connected layers, for images of 28x28.</para>
/// </example>
/// <example>
/// <code>New-Model Mlp -Hidden 128, 64 -OutFeatures 3</code>
/// <para>A multilayer perceptron with two hidden layers and three classes.</para>
/// </example>
/// <example>
/// <code>New-Layer Flatten | New-Layer Linear 64 | New-Layer ReLU | New-Layer Linear 10 | New-Model</code>
/// <para>The same kind of model, put together by hand.</para>
/// </example>
[Cmdlet(VerbsCommon.New, "Model", DefaultParameterSetName = ZooSet)]
[OutputType(typeof(Module))]
public sealed class NewModelCommand : DeepLearnCommand, IDynamicParameters
{
    private const string ZooSet = "Zoo";
    private const string LayerSet = "Layer";

    private readonly List<Module> _layers = [];
    private RuntimeDefinedParameterDictionary? _arguments;

    /// <summary>The name of a model of the zoo: LeNet, Mlp, SoftmaxRegression, ... Tab completes it.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = ZooSet)]
    [ArgumentCompleter(typeof(ModelCompleter))]
    public string Name { get; set; } = "";

    /// <summary>The layers, in the order in which data passes them.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true, ParameterSetName = LayerSet)]
    [Alias("InputObject")]
    public Module[] Layer { get; set; } = [];

    /// <inheritdoc/>
    public object? GetDynamicParameters()
    {
        if (Name.Length == 0)
            return null;
        var known = ModelCatalogue.All.FirstOrDefault(m => m.Name.Equals(Name, StringComparison.OrdinalIgnoreCase));
        return _arguments = known is null
            ? CatalogueParameters.ForAny(ModelCatalogue.All.Select(m => m.Parameters), ZooSet)
            : CatalogueParameters.For(known.Parameters, ZooSet);
    }

    /// <inheritdoc/>
    protected override void Process() => _layers.AddRange(Layer);

    /// <inheritdoc/>
    protected override void End()
    {
        if (ParameterSetName == LayerSet)
        {
            WriteObject(Chain(), enumerateCollection: false);
            return;
        }
        var info = ModelCatalogue.Get(Name);
        WriteObject(ModelCatalogue.Create(info.Name, CatalogueParameters.Arguments(info.Parameters, _arguments)), enumerateCollection: false);
    }

    private Sequential Chain() => _layers.Count > 0
        ? new Sequential([.. _layers])
        : throw new DeepLearnException(
            "NoLayers", DeepLearnErrorKind.InvalidArgument, "No layer came down the pipeline. Put New-Layer before New-Model, or give the name of a model: New-Model LeNet.");
}
