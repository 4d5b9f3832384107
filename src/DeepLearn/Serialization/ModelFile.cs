using DeepLearn.Errors;
using DeepLearn.Modules;

namespace DeepLearn.Serialization;

/// <summary>
/// Whole models as safetensors files: the values by PyTorch's names, and the architecture as text in the metadata, so that
/// the model can be made again from the file alone.
/// </summary>
public static class ModelFile
{
    /// <summary>The name of the architecture in the metadata.</summary>
    public const string ArchitectureName = "deeplearn.architecture";

    /// <summary>Writes a model, whole or not at all.</summary>
    /// <param name="model">The model, all sizes of which must be known.</param>
    /// <param name="path">The file; one that is there is replaced.</param>
    /// <param name="metadata">More texts by name, or null.</param>
    /// <exception cref="DeepLearnException">"ModelNotInitialized", "WriteFailed".</exception>
    public static void Save(Module model, string path, IReadOnlyDictionary<string, string>? metadata = null)
    {
        if (!model.IsInitialized)
        {
            throw new DeepLearnException("ModelNotInitialized", DeepLearnErrorKind.InvalidArgument,
                $"The model {model.Name ?? model.Kind} has open input sizes and so no weights yet. Train it or run it on data first.", model);
        }
        // "format" is what Python's loaders look for.
        var texts = new OrderedDictionary<string, string> { ["format"] = "pt", [ArchitectureName] = model.ToSpec().ToJson() };
        foreach (var (name, text) in metadata ?? new Dictionary<string, string>())
            texts[name] = text;
        SafeTensors.Save(path, model.StateDict(), texts);
    }

    /// <summary>Makes the model that a file holds, in evaluation mode, on the CPU.</summary>
    /// <param name="path">A file that <see cref="Save"/> wrote.</param>
    /// <returns>A new model.</returns>
    /// <exception cref="DeepLearnException">"ModelFileWithoutArchitecture", or what <see cref="SafeTensors.Load"/> throws.</exception>
    public static Module Load(string path)
    {
        using var file = SafeTensors.Load(path);
        if (!file.Metadata.TryGetValue(ArchitectureName, out var json))
        {
            throw new DeepLearnException("ModelFileWithoutArchitecture", DeepLearnErrorKind.InvalidData,
                $"The file '{path}' holds values but no architecture. Make the model with New-Model and load the values into it.", path);
        }
        using var skip = WeightDrawing.Skip();
        var model = Module.FromSpec(ModuleSpec.FromJson(json));
        var floating = file.Tensors.Values.FirstOrDefault(tensor => tensor.is_floating_point());
        if (floating is not null)
            model.To(floating.dtype);
        model.LoadStateDict(file.Tensors);
        return model.Eval();
    }

    /// <summary>Copies a file's values into a model; on an error the model is as it was.</summary>
    /// <param name="model">The model.</param>
    /// <param name="path">A safetensors file, also one of another program.</param>
    /// <exception cref="DeepLearnException">"StateDictMismatch", or what <see cref="SafeTensors.Load"/> throws.</exception>
    public static void LoadInto(Module model, string path)
    {
        using var file = SafeTensors.Load(path);
        model.LoadStateDict(file.Tensors);
    }
}
