namespace DeepLearn.Training;

/// <summary>An epoch is done.</summary>
/// <param name="Record">What it gave.</param>
public sealed record EpochEvent(EpochRecord Record) : TrainingEvent(Record.Epoch, Record.Epochs)
{
    /// <summary>One line for a person who watches.</summary>
    public override string ToString() => Record.ToString();
}
