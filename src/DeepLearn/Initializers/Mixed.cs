using System.IO.Enumeration;
using static TorchSharp.torch;

namespace DeepLearn.Initializers;

/// <summary>An initialiser for each kind of name: of the patterns that fit, the first decides; what none fits stays as it is.</summary>
/// <param name="patterns">Patterns of parameters' names with * and ?, such as "*.bias", and what is for them.</param>
public sealed class Mixed(IReadOnlyList<KeyValuePair<string, Initializer>> patterns) : Initializer
{
    private protected override double[] Settings => [];

    /// <summary>Whether a pattern fits a name.</summary>
    /// <param name="name">A parameter's name.</param>
    /// <returns>False if the tensor of that name stays as it is.</returns>
    public bool Covers(string name) => Find(name) is not null;

    private protected override void Fill(Tensor tensor) => Fill(tensor, "");

    private protected override void Fill(Tensor tensor, string name) => Find(name)?.Apply(tensor, name);

    private Initializer? Find(string name) =>
        patterns.FirstOrDefault(pair => pair.Key == name || FileSystemName.MatchesSimpleExpression(pair.Key, name, ignoreCase: false)).Value;
}
