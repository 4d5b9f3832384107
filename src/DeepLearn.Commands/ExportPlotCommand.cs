using System.Management.Automation;
using DeepLearn.Commands.Parameters;
using DeepLearn.Plotting;

namespace DeepLearn.Commands;

/// <summary>Draws a training run, a confusion matrix or a data set of images into an SVG file.</summary>
/// <remarks>
/// <para>A training run becomes its curves: loss and metrics by epoch. A confusion matrix, as Measure-Model gives it, becomes a
/// heat map. A data set of images becomes a grid of its first images with their classes.</para>
/// <para>The file reads well on light and dark grounds and in any browser. A file that exists is replaced.</para>
/// </remarks>
/// <example>
/// <code>$data = Import-Dataset SyntheticRegression | Split-Dataset -ValidationFraction 0.2
/// $run = New-Model LinearRegression | Start-Training -Dataset $data -Epochs 3 -LearningRate 0.03
/// $run | Export-Plot -Path curves.svg</code>
/// <para>The loss by epoch, on training and validation examples.</para>
/// </example>
/// <example>
/// <code>$data = ConvertTo-Dataset -Feature (New-Tensor -Kind Randn -Shape 30, 4) -Target (New-Tensor (0..29 | ForEach-Object { $_ % 3 }))
/// New-Model SoftmaxRegression -OutFeatures 3 | Measure-Model -Dataset $data -Metric ConfusionMatrix | Export-Plot -Path confusion.svg</code>
/// <para>A confusion matrix as a heat map.</para>
/// </example>
[Cmdlet(VerbsData.Export, "Plot", SupportsShouldProcess = true)]
[OutputType(typeof(void))]
public sealed class ExportPlotCommand : DeepLearnCommand
{
    /// <summary>What to draw: a training run, a confusion matrix, or a data set of images.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true)]
    public object InputObject { get; set; } = null!;

    /// <summary>The file to write, by custom with the extension .svg.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    public string Path { get; set; } = "";

    /// <inheritdoc/>
    protected override object? ErrorTarget => Path;

    /// <inheritdoc/>
    protected override void Process()
    {
        var plot = PlotSource.From(InputObject);
        var file = ResolveNewFile(Path);
        if (ShouldProcess(file, "Save the plot"))
            plot.Save(file);
    }
}
