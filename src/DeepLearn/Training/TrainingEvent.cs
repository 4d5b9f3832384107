namespace DeepLearn.Training;

/// <summary>News of a training that runs on a thread of its own.</summary>
/// <param name="Epoch">The epoch, from 1.</param>
/// <param name="Epochs">The number of epochs asked for.</param>
public abstract record TrainingEvent(int Epoch, int Epochs);
