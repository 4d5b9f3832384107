using System.ComponentModel;
using System.Reflection;
using DeepLearn.Errors;
using DeepLearn.Modules;
using Module = DeepLearn.Modules.Module;

namespace DeepLearn.Models;

/// <summary>The models that can be made by name.</summary>
public static class ModelCatalogue
{
    private static readonly (ModelInfo Info, MethodInfo Factory)[] Entries =
    [
        Entry(typeof(LinearRegression), 2),
        Entry(typeof(SoftmaxRegression), 1, 28, 28),
        Entry(typeof(Mlp), 1, 28, 28),
        Entry(typeof(LeNet), 1, 28, 28),
        Entry(typeof(ResNet18), 1, 96, 96),
    ];

    /// <summary>All models, in the order of the book.</summary>
    public static IReadOnlyList<ModelInfo> All { get; } = Entries.Select(entry => entry.Info).ToArray();

    /// <summary>A model's entry.</summary>
    /// <param name="name">Its name in any case.</param>
    /// <returns>The entry.</returns>
    /// <exception cref="DeepLearnException">"UnknownModel": lists the valid names.</exception>
    public static ModelInfo Get(string name) => Find(name).Info;

    /// <summary>Makes a model, which carries its name.</summary>
    /// <param name="name">Its name in any case.</param>
    /// <param name="arguments">Settings by name, in any case, or null for the defaults.</param>
    /// <returns>A new model.</returns>
    /// <exception cref="DeepLearnException">An unknown model or setting, or a value out of range.</exception>
    public static Module Create(string name, IReadOnlyDictionary<string, object?>? arguments = null)
    {
        var (info, factory) = Find(name);
        var values = Signature.Bind(info.Name, factory, arguments ?? new Dictionary<string, object?>());
        var model = (Module)factory.Invoke(null, BindingFlags.DoNotWrapExceptions, null, values, null)!;
        model.Name = info.Name;
        return model;
    }

    private static (ModelInfo Info, MethodInfo Factory) Find(string name) =>
        Entries.FirstOrDefault(entry => entry.Info.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is { Info: not null } found
            ? found : throw Unknown.Name("model", name, All.Select(model => model.Name));

    private static (ModelInfo Info, MethodInfo Factory) Entry(Type type, params long[] inputShape)
    {
        var factory = type.GetMethod("Create")!;
        var summary = type.GetCustomAttribute<DescriptionAttribute>()!.Description;
        return (new(type.Name, summary, inputShape, Signature.Parameters(factory)), factory);
    }
}
