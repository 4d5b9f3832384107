using System.Management.Automation;
using DeepLearn.Commands.Parameters;
using DeepLearn.Errors;
using DeepLearn.Models;
using DeepLearn.Modules;

namespace DeepLearn.Commands;

/// <summary>Shows the layers of a model with their output shapes and numbers of parameters.</summary>
/// <remarks>
/// <para>A copy of the model computes one input of zeros, so that every shape is the true one. The model itself stays as it
/// is: layers whose input size is still unknown stay unknown, and no random number is drawn.</para>
/// <para>The shape of the input is known for models of the zoo and for training runs; for others give -InputShape.</para>
/// </remarks>
/// <example>
/// <code>New-Model LeNet | Get-ModelSummary</code>
/// <para>The layers of LeNet for one image of 28x28.</para>
/// </example>
/// <example>
/// <code>$summary = New-Layer Linear 64 | New-Layer ReLU | New-Layer Linear 10 | New-Model | Get-ModelSummary -InputShape 256, 20
/// $summary.Layers | Select-Object Name, Kind, Parameters
/// $summary.Parameters</code>
/// <para>The layers as objects, for a batch of 256 examples with 20 features each, and the number of all learned values.</para>
/// </example>
[Cmdlet(VerbsCommon.Get, "ModelSummary")]
[OutputType(typeof(ModelSummary))]
public sealed class GetModelSummaryCommand : DeepLearnCommand
{
    /// <summary>The model, or the training run that made it.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    public object InputObject { get; set; } = null!;

    /// <summary>The shape of an input, the number of examples first: 1, 1, 28, 28 for one grey image of 28x28.</summary>
    [Parameter(Position = 1)]
    public long[]? InputShape { get; set; }

    /// <inheritdoc/>
    protected override bool RecordsAreIndependent => true;

    /// <inheritdoc/>
    protected override object? ErrorTarget => InputObject;

    /// <inheritdoc/>
    protected override void Process()
    {
        var source = ModelSource.From(InputObject);
        WriteObject(ModelSummary.Create(source.Model, InputShape ?? KnownShape(source)));
    }

    private static long[] KnownShape(ModelSource source)
    {
        if (source.Data is { } data)
            return [1, .. data.Train.FeatureShape];
        if (ModelCatalogue.All.FirstOrDefault(m => m.Name == source.Model.Name) is { } known)
            return [1, .. known.InputShape];
        throw new DeepLearnException(
            "InputShapeUnknown", DeepLearnErrorKind.InvalidArgument,
            $"The input shape of this {source.Model.Kind} is not known. Give it with -InputShape, the number of examples first: -InputShape 1, 1, 28, 28.",
            source.Model);
    }
}
