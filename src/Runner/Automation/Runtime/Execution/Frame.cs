using DeepLearn.Runner.Syntax;

namespace DeepLearn.Runner.Runtime;

/// <summary>What a compiled statement runs in: the scope of its call and the streams of its pipeline.</summary>
internal sealed class Frame(Engine engine, Scope scope, Streams streams)
{
    public Engine Engine { get; } = engine;
    public Scope Scope { get; } = scope;
    public Streams Streams { get; } = streams;

    /// <summary>Label of the break or continue under way.</summary>
    public string? Label { get; set; }

    public Frame With(Pipe output) => new(Engine, Scope, Streams with { Output = output });

    public Frame With(Streams streams) => new(Engine, Scope, streams);

    /// <summary>Notes what runs now, for error positions.</summary>
    public void At(Extent extent) => Engine.Position = extent;
}
