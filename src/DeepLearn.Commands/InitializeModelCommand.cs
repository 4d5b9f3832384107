using System.Management.Automation;
using DeepLearn.Commands.Completion;
using DeepLearn.Commands.Parameters;
using DeepLearn.Modules;
using TorchSharp;

namespace DeepLearn.Commands;

/// <summary>Draws the weights of a model anew, all or those of some layers, and passes the model on.</summary>
/// <remarks>
/// <para>An initializer is a name with settings if wanted: XavierUniform, XavierNormal, KaimingUniform, KaimingNormal, MSRAPrelu,
/// 'Normal(0.01)', 'TruncatedNormal(0.02)', 'Uniform(-0.1, 0.1)', Orthogonal, Bilinear, LSTMBias, Zeros, Ones, 'Constant(0.5)'. It
/// may be a script block, which is given each tensor and its name and changes the tensor in place. A dictionary says which
/// parameters get what: its keys are names or patterns of names, of which the first that fits decides, its values initializers or
/// tensors whose values are taken. So what Import-Tensor gives is an initializer too.</para>
/// <para>Without -Parameter, weights of two or more dimensions are drawn; biases and the scales of normalisation layers stay as
/// they are. A dictionary reaches all that it names.</para>
/// <para>The model's sizes must be known: one that takes its input sizes from the data has weights after the first input.</para>
/// </remarks>
/// <example>
/// <code>$model = New-Layer Linear -InFeatures 20 -OutFeatures 64 | New-Layer ReLU | New-Layer Linear -InFeatures 64 -OutFeatures 1 | New-Model
/// $null = $model | Initialize-Model XavierUniform -Include Linear, Conv* -Seed 1
/// $null = $model | Initialize-Model Zeros -Parameter *.bias</code>
/// <para>Xavier weights and biases of zero, as D2L's net.apply(init_weights) sets them.</para>
/// </example>
/// <example>
/// <code>$model = New-Layer Linear -InFeatures 20 -OutFeatures 64 | New-Model
/// $null = $model | Initialize-Model {
///     param($weight, $name)
///     $null = $weight.uniform_(-10, 10)
///     $null = $weight.mul_($weight.abs().ge(5))
/// }</code>
/// <para>A user's own: uniform, with what lies below 5 set to zero (D2L 6.3.1).</para>
/// </example>
/// <example>
/// <code>$model = New-Layer Linear -InFeatures 4 -OutFeatures 3 | New-Layer Linear -InFeatures 3 -OutFeatures 1 | New-Model
/// $null = $model | Initialize-Model ([ordered] @{ '1.weight' = 'Constant(0.5)'; '*.weight' = 'Orthogonal'; '*.bias' = 'Zeros' })</code>
/// <para>Each layer its own: the first pattern that fits a name decides.</para>
/// </example>
[Cmdlet(VerbsData.Initialize, "Model")]
[OutputType(typeof(Module))]
public sealed class InitializeModelCommand : DeepLearnCommand
{
    private WildcardPattern[]? _kinds;
    private WildcardPattern[]? _names;

    /// <summary>The model.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true)]
    public Module InputObject { get; set; } = null!;

    /// <summary>How the values are drawn: a name with settings, a script block, or a dictionary by names of parameters. Tab completes names.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    [ArgumentCompleter(typeof(InitializerCompleter))]
    public object Initializer { get; set; } = null!;

    /// <summary>The kinds of layers to draw, wildcards allowed: Linear, Conv*; all if not given. Tab completes them.</summary>
    [Parameter]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(LayerCompleter))]
    public string[]? Include { get; set; }

    /// <summary>The parameters to draw by PyTorch's names, wildcards allowed: 0.weight, *.bias.</summary>
    [Parameter]
    [SupportsWildcards]
    public string[]? Parameter { get; set; }

    /// <summary>Seeds the random generator first, as manual_seed does.</summary>
    [Parameter]
    public long? Seed { get; set; }

    /// <inheritdoc/>
    protected override void Begin()
    {
        _kinds = Patterns(Include);
        _names = Patterns(Parameter);
        if (Seed is { } seed)
            torch.manual_seed(seed);
    }

    /// <inheritdoc/>
    protected override void Process()
    {
        Initializers.ModelInitializer.Apply(
            InputObject, InitializerSource.From(Initializer),
            _kinds is null ? null : layer => _kinds.Any(kind => kind.IsMatch(layer.Kind)),
            _names is null ? null : name => _names.Any(pattern => pattern.IsMatch(name)));
        WriteObject(InputObject, enumerateCollection: false);
    }

    private static WildcardPattern[]? Patterns(string[]? texts) =>
        texts is null ? null : Array.ConvertAll(texts, text => new WildcardPattern(text, WildcardOptions.IgnoreCase));
}
