namespace DeepLearn.Modules;

/// <summary>
/// Lets layers be made without drawing their weights, where the values are loaded or not needed: that is quicker, and it
/// leaves the random generator as it is.
/// </summary>
internal static class WeightDrawing
{
    [ThreadStatic]
    private static int _skips;

    /// <summary>True where layers made on this thread leave their weights at zero.</summary>
    public static bool IsSkipped => _skips > 0;

    /// <summary>Skips the drawing on this thread until the result is disposed.</summary>
    public static IDisposable Skip() => new Scope();

    private sealed class Scope : IDisposable
    {
        private bool _open = true;

        public Scope() => _skips++;

        public void Dispose()
        {
            if (_open)
                _skips--;
            _open = false;
        }
    }
}
