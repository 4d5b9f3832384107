namespace DeepLearn.Runner.Runtime;

/// <summary>Where the engine stood, to return there after an exception has passed through calls.</summary>
internal readonly struct EngineState(Engine engine)
{
    private readonly Session _session = engine.Session;
    private readonly Scope _scope = engine.Session.Current;
    private readonly Streams _streams = engine.Streams;
    private readonly int _depth = engine.Depth;
    private readonly CallFrame? _calls = engine.Calls;

    public void Restore()
    {
        engine.Session = _session;
        _session.Current = _scope;
        engine.Streams = _streams;
        engine.Depth = _depth;
        engine.Calls = _calls;
    }
}
