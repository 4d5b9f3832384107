using static TorchSharp.torch;

namespace DeepLearn.Modules;

/// <summary>The layers of a model with their output shapes and sizes (D2L 7.6's layer summary).</summary>
public sealed class ModelSummary
{
    private ModelSummary(string name, long[] inputShape, IReadOnlyList<LayerSummary> layers, long trainable, long total)
    {
        Name = name;
        InputShape = inputShape;
        Layers = layers;
        TrainableParameters = trainable;
        Parameters = total;
    }

    /// <summary>The model's name, or its kind.</summary>
    public string Name { get; }

    /// <summary>The shape of the input, batch first.</summary>
    public IReadOnlyList<long> InputShape { get; }

    /// <summary>The layers in the order in which they computed.</summary>
    public IReadOnlyList<LayerSummary> Layers { get; }

    /// <summary>The number of learned values.</summary>
    public long Parameters { get; }

    /// <summary>The number of those that training changes.</summary>
    public long TrainableParameters { get; }

    /// <summary>
    /// Computes one input of zeros with a copy of the model. The model itself, unknown sizes included, and the random
    /// generator stay as they are.
    /// </summary>
    /// <param name="model">The model.</param>
    /// <param name="inputShape">The shape of an input, batch first.</param>
    /// <returns>The summary.</returns>
    /// <exception cref="ShapeMismatchException">The input does not fit the model.</exception>
    public static ModelSummary Create(Module model, params long[] inputShape)
    {
        using var noGrad = no_grad();
        using var skip = WeightDrawing.Skip();
        using var scope = NewDisposeScope();
        using var copy = model.Clone();
        var rows = new List<LayerSummary>();
        foreach (var (name, module) in LayersOf("", copy))
        {
            module.Observer = (layer, output) => rows.Add(
                new(name.Length == 0 ? "0" : name, layer.Kind, output.shape, layer.ParameterCount, Trainable(layer) > 0));
        }
        copy.Eval().Forward(zeros(inputShape, dtype: copy.InputType, device: copy.Device));
        return new(model.Name ?? model.Kind, inputShape, rows, Trainable(copy), copy.ParameterCount);
    }

    private static IEnumerable<Named<Module>> LayersOf(string path, Module module) => module.IsLayer
        ? [new(path, module)]
        : module.NamedChildren().SelectMany(child => LayersOf(Module.Join(path, child.Name), child.Value));

    private static long Trainable(Module module) =>
        module.Parameters().Where(parameter => parameter.requires_grad).Sum(parameter => parameter.numel());
}
