using DeepLearn.Errors;
using DeepLearn.Modules;

namespace DeepLearn.Initializers;

/// <summary>Draws the weights of a whole model, or of some of its layers, anew.</summary>
public static class ModelInitializer
{
    /// <summary>Applies an initialiser to parameters of a model.</summary>
    /// <param name="model">The model, all sizes of which must be known.</param>
    /// <param name="initializer">Draws the values.</param>
    /// <param name="layer">Which layers, by their kind and the parameters in them; all if null.</param>
    /// <param name="parameter">
    /// Which parameters, by name; if null, those that a <see cref="Mixed"/> has a pattern for, and for other initialisers all
    /// weights of two or more dimensions, so that biases and the scales of normalisation stay as they are.
    /// </param>
    /// <returns>The names of the parameters that were drawn.</returns>
    /// <exception cref="DeepLearnException">"ModelNotInitialized", "NothingToInitialize", or what the initialiser throws.</exception>
    public static IReadOnlyList<string> Apply(
        Module model, Initializer initializer, Func<Module, bool>? layer = null, Func<string, bool>? parameter = null)
    {
        if (!model.IsInitialized)
        {
            throw new DeepLearnException("ModelNotInitialized", DeepLearnErrorKind.InvalidArgument,
                $"The model {model.Name ?? model.Kind} has open input sizes and so no weights yet. Run it on one input first: $null = $model.Forward($x).", model);
        }
        var all = model.NamedParameters().ToDictionary(named => named.Name, named => named.Value);
        var chosen = (from inner in model.NamedModules()
                      where layer is null || layer(inner.Value)
                      from name in inner.Value.OwnNames
                      select Module.Join(inner.Name, name) into full
                      where all.ContainsKey(full) && (parameter is not null ? parameter(full) : IsMeant(full))
                      select full).ToList();
        if (chosen.Count == 0)
        {
            throw new DeepLearnException("NothingToInitialize", DeepLearnErrorKind.NotFound,
                $"Nothing in the model fits. Its layers: {string.Join(", ", model.NamedModules().Select(inner => inner.Value.Kind).Distinct())}; "
                + $"its parameters: {string.Join(", ", all.Keys)}.", model);
        }
        foreach (var name in chosen)
            initializer.Apply(all[name], name);
        return chosen;

        bool IsMeant(string name) => initializer is Mixed mixed ? mixed.Covers(name) : all[name].dim() > 1;
    }
}
