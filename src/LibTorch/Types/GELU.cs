namespace TorchSharp.Modules;

/// <summary>Holds <see cref="Approximate"/>, which TorchSharp keeps in its layer of this name.</summary>
public static class GELU
{
    /// <summary>x·Φ(x) itself, or Hendrycks and Gimpel's approximation of it by tanh.</summary>
    public enum Approximate
    {
        none,
        tanh,
    }
}
