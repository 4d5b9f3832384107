using DeepLearn.Data;
using DeepLearn.Models;
using DeepLearn.Training;

namespace DeepLearn.Bench.Works;

/// <summary>D2L 7.6: an epoch of LeNet on Fashion-MNIST.</summary>
internal sealed class LeNetWork() : TrainingWork(
    LeNet.Create(), DatasetCatalogue.Load("FashionMnist").Train, new TrainingOptions { BatchSize = 256, LearningRate = 0.9 });
