using DeepLearn.Autograd;
using DeepLearn.Data;
using DeepLearn.Errors;
using DeepLearn.Metrics;
using DeepLearn.Plotting;
using DeepLearn.Selection;
using DeepLearn.Training;

namespace DeepLearn.Commands.Parameters;

/// <summary>Finds the plot that shows an object.</summary>
internal static class PlotSource
{
    private const int ImagesShown = 18;

    /// <exception cref="DeepLearnException">"NothingToPlot": there is no plot of such an object.</exception>
    public static Plot From(object value) => ShellValue.Unwrap(value) switch
    {
        Plot plot => plot,
        FoldResult fold => From(fold.Runs[0]),
        TrainingRun run => RunPlots.TrainingCurves(run),
        ConfusionMatrix matrix => HeatMap.Confusion(matrix.Counts, matrix.ClassNames, "Confusion matrix"),
        MetricResult { Value: ConfusionMatrix matrix } => From(matrix),
        ComputationGraph graph => new GraphPlot(graph) { Title = "Computation graph" },
        Dataset data => DatasetPlots.Images(data, ImagesShown),
        DatasetSplits splits => From(splits.Train),
        var other => throw new DeepLearnException(
            "NothingToPlot", DeepLearnErrorKind.InvalidArgument,
            $"There is no plot of {other?.GetType().Name} '{other}'. Pipe in a training run (Start-Training), a confusion matrix (Measure-Model -Metric ConfusionMatrix) or a data set of images (Import-Dataset).",
            other),
    };
}
