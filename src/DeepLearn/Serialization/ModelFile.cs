using DeepLearn.Errors;
using DeepLearn.Modules;
using DeepLearn.Preprocessing;
using static TorchSharp.torch;

namespace DeepLearn.Serialization;

/// <summary>
/// Whole models as safetensors files: the values by PyTorch's names, and the architecture as text in the metadata, so that
/// the model can be made again from the file alone. Weights alone travel in PyTorch's own files too.
/// </summary>
public static class ModelFile
{
    /// <summary>The name of the architecture in the metadata.</summary>
    public const string ArchitectureName = "deeplearn.architecture";

    /// <summary>The name of the model's preprocessor in the metadata; for a module inside, with a dot and its path behind it.</summary>
    public const string PreprocessorName = "deeplearn.preprocessor";

    /// <summary>Writes a model, whole or not at all.</summary>
    /// <param name="model">The model, all sizes of which must be known.</param>
    /// <param name="path">
    /// The file; one that is there is replaced. With the extension .pt or .pth it is a state dict for PyTorch's torch.load, with
    /// .npz NumPy's archive, and both hold no architecture.
    /// </param>
    /// <param name="metadata">More texts by name for safetensors, or null.</param>
    /// <exception cref="DeepLearnException">"ModelNotInitialized", "WriteFailed".</exception>
    public static void Save(Module model, string path, IReadOnlyDictionary<string, string>? metadata = null)
    {
        if (!model.IsInitialized)
        {
            throw new DeepLearnException("ModelNotInitialized", DeepLearnErrorKind.InvalidArgument,
                $"The model {model.Name ?? model.Kind} has open input sizes and so no weights yet. Train it or run it on data first.", model);
        }
        if (TensorFile.FormatOf(path) is TensorFormat.PyTorch or TensorFormat.Npz)
        {
            SaveValues(model, path);
            return;
        }
        // "format" is what Python's loaders look for.
        var texts = new OrderedDictionary<string, string> { ["format"] = "pt", [ArchitectureName] = model.ToSpec().ToJson() };
        foreach (var (place, module) in model.NamedModules().Where(inner => inner.Value.Preprocessor is not null))
            texts[Module.Join(PreprocessorName, place)] = PreprocessorText.Write(module.Preprocessor!);
        foreach (var (name, text) in metadata ?? new Dictionary<string, string>())
            texts[name] = text;
        SafeTensors.Save(path, model.StateDict(), texts);
    }

    private static void SaveValues(Module model, string path)
    {
        using var scope = NewDisposeScope();
        // A state dict of PyTorch has no gradients either.
        TensorFile.Save(path, TensorTree.FromNames(model.StateDict().Select(pair => KeyValuePair.Create(pair.Key, pair.Value.detach()))));
    }

    /// <summary>Makes the model that a file holds, in evaluation mode, on the CPU.</summary>
    /// <param name="path">A file that <see cref="Save"/> wrote.</param>
    /// <returns>A new model.</returns>
    /// <exception cref="DeepLearnException">"ModelFileWithoutArchitecture", or what <see cref="SafeTensors.Load"/> throws.</exception>
    public static Module Load(string path)
    {
        if (TensorFile.FormatOf(path) is not (null or TensorFormat.SafeTensors))
            throw NoArchitecture(path);
        using var file = SafeTensors.Load(path);
        if (!file.Metadata.TryGetValue(ArchitectureName, out var json))
            throw NoArchitecture(path);
        using var skip = WeightDrawing.Skip();
        var model = Module.FromSpec(ModuleSpec.FromJson(json));
        var floating = file.Tensors.Values.FirstOrDefault(tensor => tensor.is_floating_point());
        if (floating is not null)
            model.To(floating.dtype);
        model.LoadStateDict(file.Tensors);
        foreach (var (place, module) in model.NamedModules())
        {
            if (file.Metadata.TryGetValue(Module.Join(PreprocessorName, place), out var text))
                module.Preprocessor = PreprocessorText.Read(text);
        }
        return model.Eval();
    }

    /// <summary>Copies a file's values into a model; on an error the model is as it was.</summary>
    /// <param name="model">The model.</param>
    /// <param name="path">
    /// A file of any format with tensors by name, also of another program: a state dict of PyTorch, or a dictionary in which
    /// one entry is such a state dict.
    /// </param>
    /// <exception cref="DeepLearnException">"StateDictMismatch", "StateDictNotFound", or what <see cref="TensorFile.Load"/> throws.</exception>
    public static void LoadInto(Module model, string path)
    {
        using var scope = NewDisposeScope();
        var content = TensorFile.Load(path);
        TensorTree.Map(content, tensor =>
        {
            scope.Attach(tensor);
            return tensor;
        });
        var state = TensorTree.StateDict(content) ?? throw new DeepLearnException("StateDictNotFound", DeepLearnErrorKind.InvalidData,
            $"The file '{path}' holds no dictionary of tensors alone, or several. Look at it with Import-Tensor, and save the one that is meant with Export-Tensor.", path);
        model.LoadStateDict(state);
    }

    private static DeepLearnException NoArchitecture(string path) => new("ModelFileWithoutArchitecture", DeepLearnErrorKind.InvalidData,
        $"The file '{path}' holds values but no architecture. Make the model with New-Model and load the values into it: Import-Model {Path.GetFileName(path)} -Into $model.", path);
}
