using System.Reflection;

namespace DeepLearn.Modules;

/// <summary>A layer of the catalogue.</summary>
/// <param name="Name">Its name: "Conv2d".</param>
/// <param name="Type">The class.</param>
/// <param name="Summary">What it does: a sentence.</param>
/// <param name="Parameters">Its settings, in the constructor's order.</param>
public sealed record LayerInfo(string Name, Type Type, string Summary, IReadOnlyList<LayerParameter> Parameters)
{
    /// <summary>The architecture of a layer of this kind: its settings are its properties of the same names.</summary>
    internal ModuleSpec Describe(Module module) => new(Name)
    {
        Name = module.Name,
        Arguments = Parameters.ToDictionary(
            parameter => parameter.Name,
            parameter => Property(parameter).GetValue(module) is var value && value is Initializers.Initializer initializer
                ? initializer.ToString() : value),
    };

    private PropertyInfo Property(LayerParameter parameter) =>
        Type.GetProperty(parameter.Name) ?? throw new MissingMemberException(Type.Name, parameter.Name);
}
