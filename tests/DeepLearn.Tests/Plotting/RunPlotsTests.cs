using DeepLearn.Data;
using DeepLearn.Errors;
using DeepLearn.Layers;
using DeepLearn.Modules;
using DeepLearn.Plotting;
using DeepLearn.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Tests.Plotting;

public class RunPlotsTests
{
    private static readonly string[] Classes = ["even", "odd"];

    /// <summary>Eight images of 2 x 3 pixels whose value is 0.1 times their number, of classes in turn.</summary>
    private static TensorDataset Images(int channels = 1)
    {
        using var features = (arange(8, ScalarType.Float32) * 0.1).reshape(8, 1, 1, 1).expand(8, channels, 2, 3).contiguous();
        using var labels = arange(8, ScalarType.Int64).remainder(2);
        return new TensorDataset(features, labels, "Stripes", Classes);
    }

    private static TrainingRun Train(DatasetSplits data, Module model, int epochs = 2) =>
        new Trainer(model, new TrainingOptions { Epochs = epochs, BatchSize = 4, LearningRate = 0.1, Seed = 1 }).Fit(data);

    [Theory]
    [InlineData(true, "validation accuracy")]
    [InlineData(false, "test accuracy")]
    public void AClassifiersRunShowsItsLossAndAccuracies(bool validation, string expected)
    {
        using var images = Images();
        var data = new DatasetSplits("Stripes", images, validation ? images : null, images);
        var run = Train(data, new Sequential(new Flatten(), new Linear(2)));
        var chart = RunPlots.TrainingCurves(run);
        Assert.Equal(["train loss", "train accuracy", expected], chart.Series.Select(series => series.Name));
        Assert.Equal([1, 2], chart.Series[0].X);
        Assert.Equal(run.History.Select(epoch => epoch.TrainLoss), chart.Series[0].Y);
        Assert.Equal(run.History.Select(epoch => epoch.ValidationAccuracy!.Value), chart.Series[2].Y);
        Assert.EndsWith("on Stripes", chart.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void ARegressionsRunShowsBothLosses()
    {
        using var features = rand(8, 2);
        using var labels = rand(8, 1);
        using var points = new TensorDataset(features, labels, "Points");
        var run = Train(new DatasetSplits("Points", points, points), new Linear(1));
        var chart = RunPlots.TrainingCurves(run);
        Assert.Equal(["train loss", "validation loss"], chart.Series.Select(series => series.Name));
        Assert.Equal(run.History.Select(epoch => epoch.ValidationLoss!.Value), chart.Series[1].Y);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void ADataSetsFirstImagesAreShownWithTheirClasses(int channels)
    {
        using var images = Images(channels);
        var picture = new SvgPicture(DatasetPlots.Images(images, 5).ToSvg());
        Assert.Equal(["even", "odd", "even", "odd", "even"], picture.WithClass("dl-tick").Select(text => text.Value));
        var fifth = picture.All("image").ElementAt(4).Attribute("href")!.Value;
        var png = new PngPicture(Convert.FromBase64String(fifth[(fifth.IndexOf(',', StringComparison.Ordinal) + 1)..]));
        Assert.Equal((3, 2, channels), (png.Width, png.Height, png.Channels));
        Assert.All(png.Pixels, pixel => Assert.Equal(102, pixel)); // 0.4 of 255
    }

    [Fact]
    public void PredictionsStandBelowTheTrueClasses()
    {
        using var images = Images();
        using var scores = tensor(new float[] { 1, 0, 1, 0, 0, 1 }).reshape(3, 2);
        var picture = new SvgPicture(DatasetPlots.Predictions(images, scores, 3).ToSvg());
        Assert.Equal(["even", "even", "odd", "even", "even", "odd"], picture.WithClass("dl-tick").Select(text => text.Value));
        Assert.Equal("PlotOutputShape", Assert.Throws<DeepLearnException>(() => DatasetPlots.Predictions(images, scores, 4)).Id);
    }

    [Fact]
    public void WhatIsNoImageIsRefusedByItsShape()
    {
        using var features = rand(4, 5);
        using var labels = zeros(4, ScalarType.Int64);
        using var table = new TensorDataset(features, labels, "Table");
        var error = Assert.Throws<DeepLearnException>(() => DatasetPlots.Images(table, 3));
        Assert.Equal("NotAnImage", error.Id);
        Assert.Contains("'Table' holds examples of shape [5]", error.Message, StringComparison.Ordinal);
    }
}
