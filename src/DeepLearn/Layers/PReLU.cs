using System.ComponentModel;
using DeepLearn.Modules;
using static TorchSharp.torch;

namespace DeepLearn.Layers;

/// <summary>
/// x where it is positive, a learned multiple of it elsewhere (torch.nn.PReLU; He et al. 2015): one factor, or one for each
/// channel (dimension 1). The shape stays.
/// </summary>
[Description("x where it is positive, a learned multiple of it elsewhere.")]
public sealed class PReLU : Module
{
    /// <summary>Makes the layer with all factors at one value.</summary>
    /// <param name="numParameters">1 for one factor, or the number of channels.</param>
    /// <param name="init">The value that the factors start with.</param>
    public PReLU(
        [Description("1 for one factor, or the number of channels.")] long numParameters = 1,
        [Description("The value that the factors start with.")] double init = 0.25)
    {
        NumParameters = Setting.AtLeast(1, numParameters, Kind);
        Init = init;
        RegisterParameter("weight", Draw([numParameters], tensor => tensor.fill_(init)));
    }

    /// <summary>The number of factors.</summary>
    public long NumParameters { get; }

    /// <summary>The value that the factors start with.</summary>
    public double Init { get; }

    /// <inheritdoc/>
    protected override string Extra => $"num_parameters={NumParameters}";

    /// <inheritdoc/>
    protected override void Prepare(Tensor input)
    {
        var shape = input.shape;
        if (NumParameters > 1 && (shape.Length < 2 || shape[1] != NumParameters))
        {
            throw new ShapeMismatchException(this, $"an input with {NumParameters} channels", shape,
                "Set NumParameters to the number of channels, or to 1 for one factor.");
        }
    }

    /// <inheritdoc/>
    protected override Tensor Compute(Tensor input) => nn.functional.prelu(input, Parameter("weight")!);
}
