using System.Globalization;
using static TorchSharp.torch;

namespace DeepLearn.Initializers;

/// <summary>A way to draw the values of new weights, from libtorch's global generator.</summary>
public abstract class Initializer
{
    /// <summary>Overwrites a tensor, whatever its gradient setting.</summary>
    /// <param name="tensor">Weights: [out, in] or [out, in, height, width]; or a vector, for those that ask for no fans.</param>
    public void Apply(Tensor tensor) => Apply(tensor, "");

    /// <summary>Overwrites a parameter of a model.</summary>
    /// <param name="tensor">The parameter.</param>
    /// <param name="name">Its name, for those that go by names.</param>
    public void Apply(Tensor tensor, string name)
    {
        using var noGrad = no_grad();
        Fill(tensor, name);
    }

    /// <summary>The initialiser as its catalogue reads it: "Normal(0.01, 0)".</summary>
    /// <returns>Name and settings.</returns>
    public override string ToString() => Settings.Length == 0
        ? GetType().Name
        : $"{GetType().Name}({string.Join(", ", Settings.Select(value => value.ToString("R", CultureInfo.InvariantCulture)))})";

    /// <summary>The constructor's arguments.</summary>
    private protected abstract double[] Settings { get; }

    /// <summary>Overwrites a tensor.</summary>
    private protected abstract void Fill(Tensor tensor);

    /// <summary>Overwrites a tensor of a name.</summary>
    private protected virtual void Fill(Tensor tensor, string name) => Fill(tensor);
}
