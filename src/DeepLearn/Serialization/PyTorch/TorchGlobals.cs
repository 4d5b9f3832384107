using System.Collections.Specialized;
using DeepLearn.Tensors;
using static TorchSharp.torch;

namespace DeepLearn.Serialization.PyTorch;

/// <summary>The classes and functions that a file of torch.save may name, and what each does here. There are no others.</summary>
/// <param name="errors">The file.</param>
/// <param name="mostElements">The elements that a view may have, however often it repeats those of its storage.</param>
internal sealed class TorchGlobals(FileErrors errors, long mostElements)
{
    public const string Remedy = "In Python, if you trust the file, load it and save what you need of it: torch.save(model.state_dict(), 'weights.pt').";

    private const string Storage = "Storage";

    /// <summary>The class or function of a name.</summary>
    /// <exception cref="Errors.DeepLearnException">"FileRefused": names what was asked for.</exception>
    public object Find(string module, string name) => (module, name) switch
    {
        ("collections", "OrderedDict") => Function(NewDictionary),
        ("torch", "Size") => Function(arguments => arguments is [object?[] sizes] ? sizes : throw Wrong("torch.Size")),
        ("torch", "device") => Function(arguments => arguments.Length is 1 or 2 ? string.Join(':', arguments) : throw Wrong("torch.device")),
        ("torch._utils", "_rebuild_tensor" or "_rebuild_tensor_v2") => Function(Rebuild),
        ("torch._utils", "_rebuild_parameter") => Function(RebuildParameter),
        ("torch" or "torch.storage", _) when name.EndsWith(Storage, StringComparison.Ordinal) && StorageType(name[..^Storage.Length]) is { } type => type,
        ("torch", _) when TensorTypes.Names.Contains(name) => name,
        _ => throw errors.Refused(
            $"it asks for {module}.{name}; DeepLearn reads only tensors, lists, tuples, dictionaries, text and numbers, and executes nothing", Remedy),
    };

    private static Func<object?[], object?> Function(Func<object?[], object?> function) => function;

    private static StoredType? StorageType(string name) => StoredType.All.FirstOrDefault(type => type.Storage == name);

    private object NewDictionary(object?[] arguments) =>
        arguments.Length == 0 ? new OrderedDictionary(StringComparer.Ordinal) : throw Wrong("collections.OrderedDict");

    /// <summary>(storage, offset, size, stride, requires_grad, hooks[, metadata]): a view of the storage, as torch.load makes it.</summary>
    private Tensor Rebuild(object?[] arguments)
    {
        if (arguments is not [Tensor storage, long offset, object?[] sizes, object?[] steps, ..] || sizes.Length != steps.Length)
            throw Wrong("a tensor");
        if (arguments.Length > 6 && arguments[6] is OrderedDictionary { Count: > 0 })
            throw errors.Refused("a tensor in it is a conjugate or negative by a mark alone", "Save tensor.resolve_conj().resolve_neg() in Python.");
        var (shape, strides) = (Numbers(sizes), Numbers(steps));
        CheckView(storage.numel(), offset, shape, strides);
        // Without a tie to the storage's own tensor, as torch.load leaves it: a leaf.
        var view = storage.as_strided(shape, strides, offset).detach();
        return arguments.Length > 4 && arguments[4] is true ? RequireGradient(view) : view;
    }

    private Tensor RebuildParameter(object?[] arguments) => arguments is [Tensor data, bool requiresGrad, ..]
        ? requiresGrad ? RequireGradient(data) : data
        : throw Wrong("a parameter");

    private Tensor RequireGradient(Tensor tensor) => tensor.is_floating_point() || tensor.is_complex()
        ? tensor.requires_grad_(true) : throw errors.Invalid("a tensor of whole numbers in it asks for gradients");

    private void CheckView(long available, long offset, long[] shape, long[] strides)
    {
        if (shape.Length > StoredType.MaximumDimensions || offset < 0 || shape.Any(size => size < 0) || strides.Any(step => step < 0))
            throw errors.Invalid($"a tensor in it has the shape [{string.Join(", ", shape)}], strides [{string.Join(", ", strides)}] and offset {offset}");
        var (count, last) = ((Int128)1, (Int128)offset);
        for (var i = 0; i < shape.Length; i++)
        {
            // Sizes beside a zero must be possible too.
            count *= Math.Max(1, shape[i]);
            last += (Int128)Math.Max(0, shape[i] - 1) * strides[i];
            if (count > mostElements)
                throw errors.Invalid($"a tensor in it has the shape [{string.Join(", ", shape)}] on a storage of {available} elements");
        }
        var isEmpty = shape.Contains(0);
        if (isEmpty ? offset > available : last >= available)
            throw errors.Invalid($"a tensor in it of shape [{string.Join(", ", shape)}] reaches element {last} of a storage of {available}");
    }

    private long[] Numbers(object?[] items) => Array.ConvertAll(items, item => item is long number ? number : throw Wrong("a shape"));

    private Exception Wrong(string what) => errors.Invalid($"its pickle makes {what} of other things than these are made of");
}
