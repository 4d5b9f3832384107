namespace DeepLearn.Runner.Formatting;

/// <summary>What a view draws: a table, a list or free text.</summary>
internal abstract class ViewControl
{
    public abstract ControlShape Shape { get; }
}
