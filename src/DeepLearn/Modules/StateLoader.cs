using DeepLearn.Errors;
using static TorchSharp.torch;

namespace DeepLearn.Modules;

/// <summary>Copies a state dict into a module, all of it or nothing.</summary>
internal static class StateLoader
{
    public static void Load(Module module, IReadOnlyDictionary<string, Tensor> state, bool strict)
    {
        var sized = Materialize(module, state);
        var own = module.StateDict();
        var problems = Problems(module, own, state, strict).ToList();
        if (problems.Count > 0)
        {
            foreach (var lazy in sized)
                lazy.ForgetSize();
            throw new DeepLearnException("StateDictMismatch", DeepLearnErrorKind.InvalidData,
                $"The values do not fit the model {module.Name ?? module.Kind}: {string.Join("; ", problems)}. "
                + "Load them into a model of the architecture they were saved from.", module);
        }
        using var noGrad = no_grad();
        foreach (var (name, target) in own)
        {
            if (state.TryGetValue(name, out var value))
                target.copy_(value);
        }
    }

    private static List<LazyModule> Materialize(Module module, IReadOnlyDictionary<string, Tensor> state)
    {
        using var skip = WeightDrawing.Skip();
        var sized = new List<LazyModule>();
        foreach (var (path, inner) in module.NamedModules())
        {
            if (inner is LazyModule { IsInitialized: false } lazy
                && state.TryGetValue(Module.Join(path, lazy.SizingName), out var value) && lazy.TrySizeFrom(value))
            {
                sized.Add(lazy);
            }
        }
        return sized;
    }

    private static IEnumerable<string> Problems(
        Module module, IReadOnlyDictionary<string, Tensor> own, IReadOnlyDictionary<string, Tensor> state, bool strict)
    {
        var names = module.NamedModules()
            .SelectMany(inner => inner.Value.OwnNames.Select(name => Module.Join(inner.Name, name))).ToHashSet();
        if (strict && names.Where(name => !state.ContainsKey(name)).ToList() is { Count: > 0 } missing)
            yield return $"missing {Quote(missing)}";
        if (strict && state.Keys.Where(name => !names.Contains(name)).ToList() is { Count: > 0 } unexpected)
            yield return $"unexpected {Quote(unexpected)}";
        foreach (var name in names.Where(state.ContainsKey))
        {
            var got = state[name].shape;
            if (!own.TryGetValue(name, out var target))
                yield return $"'{name}' has shape {Shapes.Text(got)}, from which the layer's size cannot be read";
            else if (!target.shape.AsSpan().SequenceEqual(got))
                yield return $"'{name}' has shape {Shapes.Text(got)}, the model expects {Shapes.Text(target.shape)}";
        }
    }

    private static string Quote(List<string> names) => string.Join(", ", names.Select(name => $"'{name}'"));
}
