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

    public Frame With(Streams streams) => new(Engine, Scope, streams);

    /// <summary>Notes what runs now, for error positions.</summary>
    public void At(Extent extent) => Engine.Position = extent;

    /// <summary>The scope that a prefix of a name means.</summary>
    public Scope ScopeOf(string? prefix) => prefix switch { "global" => Engine.GlobalScope, "script" => Scope.Script, _ => Scope };

    /// <summary>Runs something with a value for <c>$_</c>, which has its old value after.</summary>
    public Flow WithUnder(object? value, Func<Flow> run)
    {
        PSVariable? outer = Scope.Local("_");
        Scope.Add(new PSVariable("_", value));
        try
        {
            return run();
        }
        finally
        {
            Scope.PutBack("_", outer);
        }
    }
}
