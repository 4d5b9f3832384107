using System.Buffers.Binary;
using System.Collections;
using System.Collections.Specialized;
using System.Globalization;
using System.Text;
using DeepLearn.Errors;
using static TorchSharp.torch;

namespace DeepLearn.Serialization.PyTorch;

/// <summary>
/// Writes the pickle of a PyTorch file, protocol 2. Ordered dictionaries become OrderedDict, others dict, lists list; a tensor
/// that stands in several places keeps one storage.
/// </summary>
internal sealed class PickleWriter
{
    private readonly MemoryStream _pickle = new();
    private readonly Dictionary<Tensor, int> _keys = new(ReferenceEqualityComparer.Instance);

    /// <summary>Writes the whole.</summary>
    /// <exception cref="DeepLearnException">"UnsupportedValue" or "UnsupportedType".</exception>
    public PickleWriter(object? value)
    {
        Code(PickleCode.Proto, 2);
        Write(value, "", 0);
        Code(PickleCode.Stop);
    }

    public byte[] Bytes => _pickle.ToArray();

    /// <summary>The tensors whose elements are the records 0, 1, ...</summary>
    public List<Tensor> Storages { get; } = [];

    private void Write(object? value, string path, int depth)
    {
        if (depth > TensorTree.MaximumDepth)
            throw TensorTree.Unsupported(value, "It lies too deep in dictionaries or lists, or holds itself.");
        switch (value)
        {
            case null: Code(PickleCode.None); break;
            case bool flag: Code(flag ? PickleCode.NewTrue : PickleCode.NewFalse); break;
            case string text: WriteText(text); break;
            case sbyte or byte or short or ushort or int or uint or long:
                WriteNumber(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case float or double or Half or decimal: WriteNumber(value is Half half ? (double)half : Convert.ToDouble(value, CultureInfo.InvariantCulture)); break;
            case Tensor tensor: WriteTensor(tensor, path); break;
            case IDictionary names: WriteDictionary(names, path, depth); break;
            case IEnumerable items: WriteList(items, path, depth); break;
            default: throw TensorTree.Unsupported(value, "A .pt file takes tensors, dictionaries, lists, text, numbers, truth values and null.");
        }
    }

    private void WriteDictionary(IDictionary names, string path, int depth)
    {
        if (names is OrderedDictionary or OrderedDictionary<string, Tensor>)
            NewOrderedDict();
        else
            Code(PickleCode.EmptyDict);
        Code(PickleCode.Mark);
        foreach (DictionaryEntry entry in names)
        {
            var name = Convert.ToString(entry.Key, CultureInfo.InvariantCulture)!;
            WriteText(name);
            Write(entry.Value, path.Length == 0 ? name : $"{path}.{name}", depth + 1);
        }
        Code(PickleCode.SetItems);
    }

    private void WriteList(IEnumerable items, string path, int depth)
    {
        Code(PickleCode.EmptyList);
        Code(PickleCode.Mark);
        var index = 0;
        foreach (var item in items)
            Write(item, $"{path}[{index++}]", depth + 1);
        Code(PickleCode.Appends);
    }

    /// <summary>_rebuild_tensor_v2(storage, offset, size, stride, requires_grad, hooks), the elements row by row.</summary>
    private void WriteTensor(Tensor tensor, string path)
    {
        var type = StoredType.Of(tensor, path, "PyTorch", known => known.Storage);
        if (!_keys.TryGetValue(tensor, out var key))
        {
            _keys[tensor] = key = Storages.Count;
            Storages.Add(tensor);
        }
        var shape = tensor.shape;
        WriteGlobal("torch._utils", "_rebuild_tensor_v2");
        Code(PickleCode.Mark);
        Code(PickleCode.Mark);
        WriteText("storage");
        WriteGlobal("torch", type.Storage + "Storage");
        WriteText(key.ToString(CultureInfo.InvariantCulture));
        WriteText("cpu");
        WriteNumber(tensor.numel());
        Code(PickleCode.Tuple);
        Code(PickleCode.BinPersId);
        WriteNumber(0);
        WriteTuple(shape);
        WriteTuple(Strides(shape));
        Code(tensor.requires_grad ? PickleCode.NewTrue : PickleCode.NewFalse);
        NewOrderedDict();
        Code(PickleCode.Tuple);
        Code(PickleCode.Reduce);
    }

    private static long[] Strides(long[] shape)
    {
        var strides = new long[shape.Length];
        var step = 1L;
        for (var i = shape.Length - 1; i >= 0; i--)
        {
            strides[i] = step;
            step *= Math.Max(1, shape[i]);
        }
        return strides;
    }

    private void NewOrderedDict()
    {
        WriteGlobal("collections", "OrderedDict");
        Code(PickleCode.EmptyTuple);
        Code(PickleCode.Reduce);
    }

    private void WriteTuple(long[] numbers)
    {
        Code(PickleCode.Mark);
        foreach (var number in numbers)
            WriteNumber(number);
        Code(PickleCode.Tuple);
    }

    private void WriteNumber(long number)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, number);
        if (number is >= int.MinValue and <= int.MaxValue)
        {
            Code(PickleCode.BinInt, bytes[..4]);
            return;
        }
        Code(PickleCode.Long1, 8);
        _pickle.Write(bytes);
    }

    private void WriteNumber(double number)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteDoubleBigEndian(bytes, number);
        Code(PickleCode.BinFloat, bytes);
    }

    private void WriteText(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
        Code(PickleCode.BinUnicode, length);
        _pickle.Write(bytes);
    }

    private void WriteGlobal(string module, string name) => Code(PickleCode.Global, Encoding.ASCII.GetBytes($"{module}\n{name}\n"));

    private void Code(PickleCode code, params ReadOnlySpan<byte> operands)
    {
        _pickle.WriteByte((byte)code);
        _pickle.Write(operands);
    }
}
