using DeepLearn.Errors;
using static TorchSharp.torch;

namespace DeepLearn.Optimizers;

/// <summary>The optimizers that can be had by name.</summary>
public static class OptimizerCatalogue
{
    /// <summary>The names.</summary>
    public static IReadOnlyList<string> Names { get; } = new[] { nameof(SGD), nameof(Adam), nameof(AdamW) };

    /// <summary>Makes an optimizer.</summary>
    /// <param name="name">Its name in any case.</param>
    /// <param name="parameters">The parameters to change.</param>
    /// <param name="options">Its settings.</param>
    /// <returns>The optimizer.</returns>
    /// <exception cref="DeepLearnException">"UnknownOptimizer": lists the names; "InvalidSetting": a setting it does not have.</exception>
    public static Optimizer Create(string name, IEnumerable<Tensor> parameters, OptimizerOptions options)
    {
        var known = Get(name);
        if (known == nameof(SGD))
        {
            return new SGD(parameters, options.LearningRate ?? 0.01, options.Momentum,
                weightDecay: options.WeightDecay ?? 0, nesterov: options.Nesterov);
        }
        if (options.Momentum != 0 || options.Nesterov)
        {
            throw new DeepLearnException("InvalidSetting", DeepLearnErrorKind.InvalidArgument,
                $"{known} has no Momentum or Nesterov: it keeps running means of its own. Leave them out, or use SGD.", name);
        }
        return known == nameof(Adam)
            ? new Adam(parameters, options.LearningRate ?? 0.001, weightDecay: options.WeightDecay ?? 0)
            : new AdamW(parameters, options.LearningRate ?? 0.001, weightDecay: options.WeightDecay ?? 0.01);
    }

    /// <summary>The name as the catalogue spells it.</summary>
    /// <param name="name">A name in any case.</param>
    /// <returns>The name.</returns>
    /// <exception cref="DeepLearnException">"UnknownOptimizer": lists the names.</exception>
    public static string Get(string name) =>
        Names.FirstOrDefault(known => known.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? throw Unknown.Name("optimizer", name, Names);
}
