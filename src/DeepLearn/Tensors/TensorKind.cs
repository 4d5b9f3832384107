using static TorchSharp.torch;

namespace DeepLearn.Tensors;

/// <summary>A way to make a tensor without giving its values.</summary>
public sealed class TensorKind
{
    internal TensorKind(string name, string summary, string[] needs, string[] takes, string example, Func<TensorArguments, Tensor> make) =>
        (Name, Summary, Needs, Takes, Example, Make) = (name, summary, needs, takes, example, make);

    /// <summary>Its name, such as "Arange".</summary>
    public string Name { get; }

    /// <summary>What it makes, in a few words.</summary>
    public string Summary { get; }

    /// <summary>The arguments that must be given.</summary>
    public IReadOnlyList<string> Needs { get; }

    /// <summary>The arguments that may be given beside them.</summary>
    public IReadOnlyList<string> Takes { get; }

    /// <summary>How it is asked for.</summary>
    public string Example { get; }

    internal Func<TensorArguments, Tensor> Make { get; }
}
