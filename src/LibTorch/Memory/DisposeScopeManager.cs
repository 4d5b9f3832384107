namespace TorchSharp;

/// <summary>The scopes of one thread, innermost last.</summary>
public class DisposeScopeManager
{
    [ThreadStatic]
    private static DisposeScopeManager? threadSingleton;

    internal static DisposeScopeManager ThreadSingleton => threadSingleton ??= new DisposeScopeManager();

    internal DisposeScope? CurrentDisposeScope { get; private set; }

    internal DisposeScope NewDisposeScope() => CurrentDisposeScope = new DisposeScope(this);

    /// <summary>Closes a scope, which need not be the innermost.</summary>
    internal void Remove(DisposeScope closed)
    {
        for (var scope = CurrentDisposeScope; scope is not null; scope = scope.OuterScope)
        {
            scope.Unlink(closed);
        }
        if (CurrentDisposeScope == closed)
        {
            CurrentDisposeScope = closed.OuterScope;
        }
    }
}
