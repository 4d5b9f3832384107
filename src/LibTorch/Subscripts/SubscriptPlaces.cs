using System.Collections;
using System.Globalization;
using static TorchSharp.torch;

namespace LibTorch;

/// <summary>The places of an index, understood and checked against a tensor; owns the index tensors that it made of lists.</summary>
internal sealed class SubscriptPlaces : IDisposable
{
    /// <summary>Lists as long as this are positions whatever they hold, as in PyTorch.</summary>
    private const int TupleLimit = 32;

    private readonly List<TensorIndex> _indices = [];
    private readonly List<Tensor> _made = [];
    private readonly Tensor _tensor;
    private int _dimension;

    private SubscriptPlaces(Tensor tensor) => _tensor = tensor;

    public TensorIndex[] Indices => [.. _indices];

    public static SubscriptPlaces Of(Tensor tensor, object?[] places)
    {
        var result = new SubscriptPlaces(tensor);
        try
        {
            var plain = Array.ConvertAll(places, place => Shell.Unwrap(place));
            // One list stands for several places if it holds anything but numbers and truth values.
            if (plain is [IList { Count: < TupleLimit } only] && only.Cast<object?>().Select(Shell.Unwrap).Any(IsPlaceOfItsOwn))
            {
                plain = [.. only.Cast<object?>().Select(Shell.Unwrap)];
            }
            var read = Array.ConvertAll(plain, SplitText).SelectMany(part => part).ToList();
            var ellipsis = read.FindIndex(place => place is "...");
            for (var i = 0; i < read.Count; i++)
            {
                if (i == ellipsis)
                {
                    result._dimension = (int)tensor.ndim - read.Skip(i + 1).Sum(Consumed);
                }
                result.Add(read[i]);
            }
            return result;
        }
        catch
        {
            result.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        foreach (var tensor in _made)
        {
            tensor.Dispose();
        }
    }

    private static bool IsPlaceOfItsOwn(object? item) => item is null or string or IEnumerable or Tensor or TensorIndex;

    private static IEnumerable<object?> SplitText(object? place) =>
        place is string text ? text.Split(',', StringSplitOptions.TrimEntries) : [place];

    private static int Consumed(object? place) => place switch
    {
        null or bool => 0,
        string text when IsNew(text) => 0,
        Tensor { dtype: ScalarType.Bool or ScalarType.Byte } mask => (int)mask.ndim,
        _ => 1,
    };

    private static bool IsNew(string text) => text.Equals("None", StringComparison.OrdinalIgnoreCase);

    private void Add(object? place)
    {
        switch (place)
        {
            case null:
                _indices.Add(TensorIndex.None);
                break;
            case bool truth:
                _indices.Add(TensorIndex.Bool(truth));
                break;
            case string text:
                AddText(text);
                break;
            case TensorIndex index:
                _indices.Add(index);
                _dimension++;
                break;
            case Tensor tensor:
                AddTensor(tensor);
                break;
            case IEnumerable list:
                var made = NestedList.Tensor(list, "positions");
                _made.Add(made);
                AddTensor(made);
                break;
            default:
                AddPosition(Subscript.Number(place) switch
                {
                    { Tag: Native.ValueTag.Int } whole => whole.Bits,
                    // PowerShell's 4 / 2 is whole, but 2.0 where a variable was a real number before.
                    { Tag: Native.ValueTag.Float } real when double.IsInteger(real.AsDouble()) => (long)real.AsDouble(),
                    _ => throw NoPlace(place),
                });
                break;
        }
    }

    private void AddText(string text)
    {
        if (text == "...")
        {
            _indices.Add(TensorIndex.Ellipsis);
        }
        else if (IsNew(text))
        {
            _indices.Add(TensorIndex.None);
        }
        else if (Whole(text) is { } position)
        {
            AddPosition(position);
        }
        else
        {
            var parts = text.Split(':', StringSplitOptions.TrimEntries);
            if (parts.Length is not (2 or 3) || parts.Any(part => part.Length > 0 && Whole(part) is null))
            {
                throw NoPlace(text);
            }
            if (parts.Length == 3 && Whole(parts[2]) is <= 0)
            {
                throw new ArgumentException($"the slice '{text}' has the step {parts[2]}; a step is 1 or more, flip() reverses a dimension");
            }
            SizeOfNext();
            _indices.Add(TensorIndex.Slice(Whole(parts[0]), Whole(parts[1]), parts.Length == 3 ? Whole(parts[2]) : null));
            _dimension++;
        }
    }

    private void AddPosition(long position)
    {
        var size = SizeOfNext();
        if (position < -size || position >= size)
        {
            throw new IndexOutOfRangeException($"the position {position} is outside dimension {_dimension}, which has size {size}"
                + (size > 0 ? $"; use 0 to {size - 1}, or -{size} to -1 from its end" : ""));
        }
        _indices.Add(TensorIndex.Single(position));
        _dimension++;
    }

    private void AddTensor(Tensor tensor)
    {
        switch (tensor.dtype)
        {
            case ScalarType.Bool or ScalarType.Byte or ScalarType.Int64:
                break;
            case ScalarType.Int8 or ScalarType.Int16 or ScalarType.Int32:
                tensor = tensor.to(ScalarType.Int64);
                _made.Add(tensor);
                break;
            default:
                throw new ArgumentException($"a tensor of {tensor.dtype} is no index; give positions (int64) or truth values (bool), for example $x.gt(0)");
        }
        if (Consumed(tensor) > 0)
        {
            SizeOfNext();
        }
        _indices.Add(TensorIndex.Tensor(tensor));
        _dimension += Consumed(tensor);
    }

    /// <summary>The size of the dimension that the next place is for.</summary>
    private long SizeOfNext()
    {
        var shape = _tensor.shape;
        return _dimension < shape.Length ? shape[_dimension] : throw new IndexOutOfRangeException(
            $"the index has more places than the tensor has dimensions ({shape.Length}); its shape is [{string.Join(", ", shape)}]");
    }

    private static long? Whole(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static ArgumentException NoPlace(object? place) => new(string.Create(CultureInfo.InvariantCulture,
        $"'{place}' is no place in a tensor; give a whole number, a slice such as '1:3' or '::2', '...', 'None', or a tensor or list of positions or truth values"));
}
