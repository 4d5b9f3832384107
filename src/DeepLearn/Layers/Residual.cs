using System.ComponentModel;
using DeepLearn.Errors;
using DeepLearn.Modules;
using static TorchSharp.torch;

namespace DeepLearn.Layers;

/// <summary>
/// path(x) + shortcut(x), where the shortcut is x itself unless it has layers (He et al. 2016; D2L 8.6). Both must give one
/// shape.
/// </summary>
[Description("The sum of what some layers make of the input and the input itself, or what other layers make of it.")]
public sealed class Residual : Module
{
    private readonly Module _path;
    private readonly Module? _shortcut;

    /// <summary>Makes the module, which now owns the layers.</summary>
    /// <param name="path">The layers of the path, at least one.</param>
    /// <param name="shortcut">The layers of the shortcut; none if not given.</param>
    public Residual(
        [Description("The layers whose output is added to the input.")] Module[] path,
        [Description("The layers of the shortcut; the input itself if not given.")] Module[]? shortcut = null)
        : this(new Sequential(path), shortcut is { Length: > 0 } ? new Sequential(shortcut) : null)
    {
        if (path.Length == 0)
            throw Setting.Invalid(Kind, nameof(path), "one layer or more", "none");
    }

    private Residual(Module path, Module? shortcut)
    {
        _path = path;
        _shortcut = shortcut;
        RegisterModule("path", path);
        if (shortcut is not null)
            RegisterModule("shortcut", shortcut);
    }

    internal static Residual FromChildren(Module[] children) => children.Length is 1 or 2
        ? new(children[0], children.ElementAtOrDefault(1))
        : throw new DeepLearnException("ModelFileInvalid", DeepLearnErrorKind.InvalidData,
            $"A Residual has a path and at most one shortcut, the architecture names {children.Length} modules. Make the model with New-Model.", children.Length);

    /// <inheritdoc/>
    public override ModuleSpec ToSpec() => new(Kind)
    {
        Name = Name,
        Children = NamedChildren().Select(child => child.Value.ToSpec()).ToList(),
    };

    /// <inheritdoc/>
    protected override Tensor Compute(Tensor input)
    {
        using var main = Run("path", _path, input);
        using var side = _shortcut is null ? null : Run("shortcut", _shortcut, input);
        var other = side ?? input;
        if (!main.shape.AsSpan().SequenceEqual(other.shape))
        {
            throw new ShapeMismatchException(this, $"a path and a shortcut of one shape; the path gives {Shapes.Text(main.shape)}, the shortcut {Shapes.Text(other.shape)}",
                input.shape, "Give the shortcut a Conv2d with kernel size 1 and the path's stride and channels.");
        }
        return main.add(other);
    }
}
