using DeepLearn.Errors;

namespace DeepLearn.Modules;

/// <summary>An input does not fit a layer. Id "ShapeMismatch"; the message names the layer by its path in the model.</summary>
/// <param name="module">The layer.</param>
/// <param name="expected">What it expects: "an input with 400 features".</param>
/// <param name="actual">The shape it got.</param>
/// <param name="remedy">What to do about it: a sentence.</param>
public sealed class ShapeMismatchException(Module module, string expected, ReadOnlySpan<long> actual, string remedy)
    : DeepLearnException("ShapeMismatch", DeepLearnErrorKind.InvalidArgument, "", module)
{
    private readonly string _layer = module.Kind;
    private readonly string _problem = $"expected {expected}, got shape {Shapes.Text(actual)}. {remedy}";

    /// <summary>The layer's position in the model, such as "6" or "2.0"; empty for a layer on its own.</summary>
    public string Path { get; private set; } = "";

    /// <inheritdoc/>
    public override string Message =>
        Path.Length == 0 ? $"{_layer}: {_problem}" : $"Layer '{Path}' ({_layer}): {_problem}";

    /// <summary>Puts the name of an enclosing module's child before the path, as the error travels out.</summary>
    internal void Within(string child) => Path = Module.Join(child, Path);
}
