using System.ComponentModel;
using System.Reflection;
using DeepLearn.Errors;
using DeepLearn.Layers;

namespace DeepLearn.Modules;

/// <summary>The layers that can be made by name.</summary>
public static class LayerCatalogue
{
    /// <summary>All layers, in the order a book would teach them.</summary>
    public static IReadOnlyList<LayerInfo> All { get; } = new[]
    {
        typeof(Linear), typeof(Conv1d), typeof(Conv2d), typeof(Conv3d), typeof(ConvTranspose2d),
        typeof(MaxPool1d), typeof(MaxPool2d), typeof(AvgPool1d), typeof(AvgPool2d), typeof(AdaptiveAvgPool2d), typeof(Flatten),
        typeof(ReLU), typeof(LeakyReLU), typeof(PReLU), typeof(ELU), typeof(GELU), typeof(SiLU), typeof(Softplus), typeof(Sigmoid), typeof(Tanh),
        typeof(Softmax), typeof(LogSoftmax), typeof(Dropout),
        typeof(BatchNorm1d), typeof(BatchNorm2d), typeof(BatchNorm3d), typeof(LayerNorm), typeof(GroupNorm), typeof(Residual),
        typeof(Embedding), typeof(RNN), typeof(GRU), typeof(LSTM), typeof(MultiheadAttention), typeof(TransformerEncoderLayer),
    }.Select(type => new LayerInfo(
        type.Name, type, type.GetCustomAttribute<DescriptionAttribute>()!.Description, Signature.Parameters(Constructor(type)))).ToArray();

    /// <summary>A layer's entry.</summary>
    /// <param name="name">Its name in any case.</param>
    /// <returns>The entry.</returns>
    /// <exception cref="DeepLearnException">"UnknownLayer": lists the valid names.</exception>
    public static LayerInfo Get(string name) =>
        All.FirstOrDefault(layer => layer.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? throw Unknown.Name("layer", name, All.Select(layer => layer.Name));

    /// <summary>Makes a layer.</summary>
    /// <param name="name">Its name in any case.</param>
    /// <param name="arguments">Settings by name, in any case; a single number will do for a list of sizes.</param>
    /// <returns>A new layer.</returns>
    /// <exception cref="DeepLearnException">An unknown layer or setting, a missing one, or a value out of range.</exception>
    public static Module Create(string name, IReadOnlyDictionary<string, object?> arguments)
    {
        var layer = Get(name);
        var constructor = Constructor(layer.Type);
        return (Module)constructor.Invoke(
            BindingFlags.DoNotWrapExceptions, null, Signature.Bind(layer.Name, constructor, arguments), null);
    }

    private static ConstructorInfo Constructor(Type type) => type.GetConstructors().Single();
}
