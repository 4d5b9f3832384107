using System.Collections;
using System.Globalization;
using System.Numerics;
using DeepLearn.Errors;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Tensors;

/// <summary>Numbers read out of lists in lists, in order, with the shape of the nesting.</summary>
internal sealed class NestedNumbers
{
    private readonly List<object> _flat = [];
    private readonly List<int> _path = [];
    private bool _typed = true;
    private Type? _element;

    /// <exception cref="DeepLearnException">"RaggedTensor": lists of different length; "InvalidValue": no number.</exception>
    public NestedNumbers(object? values)
    {
        Shape = ShapeOf(values);
        Collect(values, 0);
    }

    /// <summary>The sizes of the nesting.</summary>
    public long[] Shape { get; }

    /// <summary>How many numbers there are.</summary>
    public int Count => _flat.Count;

    /// <summary>A value as a bool, long, double or Complex; null for what is no number.</summary>
    public static object? Parse(object? value) => value switch
    {
        bool or long or double or Complex => value,
        sbyte or byte or short or ushort or int or uint => Convert.ToInt64(value, CultureInfo.InvariantCulture),
        ulong big when big <= long.MaxValue => (long)big,
        BigInteger big when big >= long.MinValue && big <= long.MaxValue => (long)big,
        float or decimal => Convert.ToDouble(value, CultureInfo.InvariantCulture),
        Half half => (double)half,
        // A shell passes a bare -3.4 as text, and so are all values of a CSV file.
        string text when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) => whole,
        string text when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };

    /// <summary>
    /// All numbers as a vector. Arrays of one .NET type keep it; else truth values give Bool, whole numbers Int64, and any other
    /// number among them Float32, complex ones ComplexFloat32, as in PyTorch.
    /// </summary>
    public Tensor ToVector(ScalarType? type)
    {
        if (_flat.Exists(value => value is Complex))
        {
            using var complex = tensor(_flat.ConvertAll(value => value is Complex number ? number : Convert.ToDouble(value, CultureInfo.InvariantCulture)).ToArray());
            return complex.to(type ?? Exact ?? ScalarType.ComplexFloat32, copy: true);
        }
        var whole = _flat.TrueForAll(value => value is long or bool);
        using var line = Count > 0 && _flat.TrueForAll(value => value is bool) ? tensor(_flat.ConvertAll(value => (bool)value).ToArray())
            : Count > 0 && whole ? tensor(_flat.ConvertAll(value => Convert.ToInt64(value, CultureInfo.InvariantCulture)).ToArray())
            // In double, so that nothing is lost where Float64 is wanted.
            : tensor(_flat.ConvertAll(value => Convert.ToDouble(value, CultureInfo.InvariantCulture)).ToArray(), dtype: ScalarType.Float64);
        var standard = line.dtype == ScalarType.Float64 ? ScalarType.Float32 : line.dtype;
        return line.to(type ?? Exact ?? standard, copy: true);
    }

    /// <summary>The type of the arrays that the numbers come from, if it is one for all.</summary>
    private ScalarType? Exact => !_typed ? null : Type.GetTypeCode(_element) switch
    {
        TypeCode.Byte => ScalarType.Byte,
        TypeCode.SByte => ScalarType.Int8,
        TypeCode.Int16 => ScalarType.Int16,
        TypeCode.Int32 => ScalarType.Int32,
        TypeCode.Int64 => ScalarType.Int64,
        TypeCode.Single => ScalarType.Float32,
        TypeCode.Double => ScalarType.Float64,
        TypeCode.Boolean => ScalarType.Bool,
        _ => _element == typeof(Half) ? ScalarType.Float16 : _element == typeof(Complex) ? ScalarType.ComplexFloat64 : null,
    };

    private static long[] ShapeOf(object? values)
    {
        var shape = new List<long>();
        var first = values;
        while (first is IEnumerable list and not string)
        {
            if (first is Array { Rank: > 1 } block)
            {
                shape.AddRange(Enumerable.Range(0, block.Rank).Select(block.GetLongLength));
                break;
            }
            var count = 0L;
            object? head = null;
            foreach (var item in list)
            {
                if (count++ == 0)
                    head = item;
            }
            shape.Add(count);
            first = head;
        }
        return [.. shape];
    }

    private void Collect(object? value, int depth)
    {
        if (value is string || value is not IEnumerable list)
        {
            if (depth < Shape.Length)
                throw Ragged("a single value", depth);
            _typed &= depth > 0;
            _flat.Add(Number(value));
            return;
        }
        if (value is Array { Rank: > 1 } block)
        {
            var sizes = Enumerable.Range(0, block.Rank).Select(block.GetLongLength);
            if (!sizes.SequenceEqual(Shape[depth..]))
                throw Ragged($"the sizes {string.Join(", ", sizes)}", depth);
            Note(block.GetType().GetElementType()!);
            _flat.AddRange(block.Cast<object?>().Select(Number));
            return;
        }
        var items = list as IList ?? list.Cast<object?>().ToList();
        if (depth == Shape.Length || items.Count != Shape[depth])
            throw Ragged($"{items.Count} values", depth);
        if (depth == Shape.Length - 1)
            Note(value.GetType().GetElementType());
        for (var i = 0; i < items.Count; i++)
        {
            _path.Add(i);
            Collect(items[i], depth + 1);
            _path.RemoveAt(_path.Count - 1);
        }
    }

    private void Note(Type? element)
    {
        _typed &= element is not null && (_element is null || _element == element);
        _element = element;
    }

    private object Number(object? value) => Parse(value) ?? throw new DeepLearnException("InvalidValue", DeepLearnErrorKind.InvalidData,
        $"The value {(value is null ? "null" : $"'{value}'")} at {Position} is no number that a tensor can hold. Give numbers or truth values.", value);

    private DeepLearnException Ragged(string got, int depth) => new("RaggedTensor", DeepLearnErrorKind.InvalidData,
        $"The lists are not of equal length: {Position} has {got}, where the first has "
        + (depth < Shape.Length ? $"{Shape[depth]} values" : "a single value") + ". Give lists of one length in each dimension.");

    private string Position => _path.Count == 0 ? "the top" : $"[{string.Join("][", _path)}]";
}
