namespace DeepLearn.Training;

/// <summary>How far an epoch has come; at most five of these come in a second.</summary>
/// <param name="Epoch">The epoch, from 1.</param>
/// <param name="Epochs">The number of epochs asked for.</param>
/// <param name="Step">Batches done in this epoch.</param>
/// <param name="StepsInEpoch">Batches in an epoch.</param>
/// <param name="Loss">The loss of the last batch.</param>
/// <param name="ExamplesPerSecond">Training examples a second since the epoch began.</param>
public sealed record BatchEvent(
    int Epoch, int Epochs, int Step, int StepsInEpoch, double Loss, double ExamplesPerSecond) : TrainingEvent(Epoch, Epochs);
