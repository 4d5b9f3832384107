using System.Buffers.Binary;
using System.Collections.Specialized;
using System.Globalization;
using System.Text;

namespace DeepLearn.Serialization.PyTorch;

/// <summary>
/// Reads the part of Python's pickle format that tensors, lists, tuples, dictionaries, text and numbers need, and executes
/// nothing: classes and functions come from <paramref name="find"/> alone, any other opcode or name ends the reading.
/// </summary>
/// <param name="data">The pickle.</param>
/// <param name="find">The class or function of a module and name; it throws for what is not known.</param>
/// <param name="load">The object that a persistent id stands for.</param>
/// <param name="errors">The file.</param>
internal sealed class PickleReader(byte[] data, Func<string, string, object> find, Func<object?, object> load, FileErrors errors)
{
    private readonly List<object?> _stack = [];
    private readonly Stack<int> _marks = [];
    private readonly Dictionary<long, object?> _memo = [];
    private int _position;

    /// <summary>Reads to the end and gives the object; lists are arrays' forerunners: <see cref="List{T}"/>.</summary>
    public object? Read()
    {
        while (true)
        {
            var code = Bytes(1)[0];
            if ((PickleCode)code == PickleCode.Stop)
                return _stack.Count == 1 && _marks.Count == 0 ? _stack[0] : throw Broken("it ends with more than one object");
            Step((PickleCode)code);
        }
    }

    private void Step(PickleCode code)
    {
        switch (code)
        {
            case PickleCode.Proto: Protocol(Bytes(1)[0]); break;
            case PickleCode.Frame: Bytes(8); break;
            case PickleCode.Mark: _marks.Push(_stack.Count); break;
            case PickleCode.None: Push(null); break;
            case PickleCode.NewTrue: Push(true); break;
            case PickleCode.NewFalse: Push(false); break;
            case PickleCode.BinInt: Push((long)BinaryPrimitives.ReadInt32LittleEndian(Bytes(4))); break;
            case PickleCode.BinInt1: Push((long)Bytes(1)[0]); break;
            case PickleCode.BinInt2: Push((long)BinaryPrimitives.ReadUInt16LittleEndian(Bytes(2))); break;
            case PickleCode.Long1: Push(Long(Bytes(Bytes(1)[0]))); break;
            case PickleCode.BinFloat: Push(BinaryPrimitives.ReadDoubleBigEndian(Bytes(8))); break;
            case PickleCode.ShortBinUnicode: Push(Text(Bytes(1)[0])); break;
            case PickleCode.BinUnicode: Push(Text(BinaryPrimitives.ReadUInt32LittleEndian(Bytes(4)))); break;
            case PickleCode.BinUnicode8: Push(Text(BinaryPrimitives.ReadUInt64LittleEndian(Bytes(8)))); break;
            case PickleCode.EmptyList: Push(new List<object?>()); break;
            case PickleCode.EmptyDict: Push(new OrderedDictionary(StringComparer.Ordinal)); break;
            case PickleCode.EmptyTuple: Push(Array.Empty<object?>()); break;
            case PickleCode.Tuple: Push(PopMark()); break;
            case PickleCode.Tuple1: Push(Pop(1)); break;
            case PickleCode.Tuple2: Push(Pop(2)); break;
            case PickleCode.Tuple3: Push(Pop(3)); break;
            case PickleCode.Append: Append(Pop(1)); break;
            case PickleCode.Appends: Append(PopMark()); break;
            case PickleCode.SetItem: SetItems(Pop(2)); break;
            case PickleCode.SetItems: SetItems(PopMark()); break;
            case PickleCode.BinPut: _memo[Bytes(1)[0]] = Top(); break;
            case PickleCode.LongBinPut: _memo[BinaryPrimitives.ReadUInt32LittleEndian(Bytes(4))] = Top(); break;
            case PickleCode.Memoize: _memo[_memo.Count] = Top(); break;
            case PickleCode.BinGet: Push(Remembered(Bytes(1)[0])); break;
            case PickleCode.LongBinGet: Push(Remembered(BinaryPrimitives.ReadUInt32LittleEndian(Bytes(4)))); break;
            case PickleCode.Global: Push(find(Line(), Line())); break;
            case PickleCode.StackGlobal: StackGlobal(Pop(2)); break;
            case PickleCode.Reduce: Reduce(Pop(2)); break;
            case PickleCode.Build: Build(Pop(1)[0]); break;
            case PickleCode.BinPersId: Push(load(Pop(1)[0])); break;
            default:
                throw errors.Refused($"its pickle uses the opcode {PickleNames.Of((byte)code)}, which tensors do not need", TorchGlobals.Remedy);
        }
    }

    private void Protocol(byte version)
    {
        if (version > 5)
            throw Broken($"its protocol is {version}, known are 2 to 5");
    }

    private void StackGlobal(object?[] names) => Push(names is [string module, string name] ? find(module, name) : throw Broken("a class without a name"));

    /// <summary>Calls a function of the fixed list.</summary>
    private void Reduce(object?[] call) => Push(call is [Func<object?[], object?> function, object?[] arguments]
        ? function(arguments) : throw Broken("a call of what is no function"));

    /// <summary>Attributes of a dictionary, such as the versions that a state dict carries, are no data.</summary>
    private void Build(object? state)
    {
        if (Top() is not OrderedDictionary || state is not OrderedDictionary)
            throw errors.Refused("its pickle sets the attributes of an object", TorchGlobals.Remedy);
    }

    private void Append(object?[] items)
    {
        if (Top() is not List<object?> list)
            throw Broken("items for what is no list");
        list.AddRange(items);
    }

    private void SetItems(object?[] items)
    {
        if (Top() is not OrderedDictionary names || items.Length % 2 != 0)
            throw Broken("items for what is no dictionary");
        for (var i = 0; i < items.Length; i += 2)
            SetItem(names, items[i], items[i + 1]);
    }

    /// <summary>Sets an entry by text; a number as a key becomes its text.</summary>
    internal void SetItem(OrderedDictionary names, object? key, object? value)
    {
        var name = key switch
        {
            string text => text,
            long number => number.ToString(CultureInfo.InvariantCulture),
            _ => throw errors.Refused("a key of a dictionary in it is neither text nor a whole number", "Save a dictionary with other keys."),
        };
        if (names.Contains(name))
            throw Broken($"a dictionary with two entries '{name}'");
        names.Add(name, value);
    }

    private void Push(object? value) => _stack.Add(value);

    private object? Top() => _stack.Count > Floor ? _stack[^1] : throw Broken("it takes an object that is not there");

    private object?[] Pop(int count)
    {
        if (_stack.Count - count < Floor)
            throw Broken("it takes objects that are not there");
        var items = _stack.GetRange(_stack.Count - count, count).ToArray();
        _stack.RemoveRange(_stack.Count - count, count);
        return items;
    }

    private object?[] PopMark()
    {
        if (_marks.Count == 0)
            throw Broken("it takes a mark that is not there");
        var items = Pop(_stack.Count - Floor);
        _marks.Pop();
        return items;
    }

    private int Floor => _marks.Count == 0 ? 0 : _marks.Peek();

    private object? Remembered(long key) => _memo.TryGetValue(key, out var value) ? value : throw Broken($"it recalls the object {key}, which it did not keep");

    private ReadOnlySpan<byte> Bytes(int count)
    {
        if (count > data.Length - _position)
            throw errors.Truncated("its pickle ends before its end mark");
        _position += count;
        return data.AsSpan(_position - count, count);
    }

    private string Text(ulong length)
    {
        if (length > (ulong)(data.Length - _position))
            throw errors.Truncated($"a text in it should have {length} bytes, {data.Length - _position} are left");
        return Encoding.UTF8.GetString(Bytes((int)length));
    }

    private string Line()
    {
        var length = data.AsSpan(_position).IndexOf((byte)'\n');
        var text = Encoding.UTF8.GetString(Bytes(length < 0 ? int.MaxValue : length));
        _position++;
        return text;
    }

    private long Long(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > 8)
            throw errors.Refused("it holds a whole number of more than 64 bits", "Save a smaller number, or the number as text.");
        var value = bytes.Length > 0 && bytes[^1] >= 128 ? -1L : 0;
        for (var i = bytes.Length - 1; i >= 0; i--)
            value = value << 8 | bytes[i];
        return value;
    }

    private Exception Broken(string problem) => errors.Invalid($"its pickle is broken at byte {_position}: {problem}");
}
