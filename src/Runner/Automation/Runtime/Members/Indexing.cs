using System.Collections;
using System.Dynamic;
using System.Management.Automation;
using System.Reflection;

namespace DeepLearn.Runner.Runtime;

/// <summary><c>$target[$index]</c></summary>
internal static class Indexing
{
    /// <param name="literal">Whether the index was written as several values with commas between them, not as one list.</param>
    public static object? Get(object? target, object? index, bool literal) => PSObject.Base(target) is IDynamicMetaObjectProvider own
        ? DynamicIndexing.Get(own, Places(index, literal))
        : GetOrdinary(target, index);

    public static void Set(object? target, object? index, bool literal, object? value)
    {
        if (PSObject.Base(target) is IDynamicMetaObjectProvider own)
        {
            DynamicIndexing.Set(own, Places(index, literal), value);
            return;
        }
        SetOrdinary(target, index, value);
    }

    public static object? GetOrdinary(object? target, object? index)
    {
        object? plain = PSObject.Base(target);
        object? key = PSObject.Base(index);
        switch (plain)
        {
            case null:
                throw Errors.Runtime("Cannot index into a null array.", "NullArray");
            case object?[] array when key is int i:
                return Element(array, array.Length, i, static (a, n) => a[n]);
            case string text when key is not Array:
                return Element(text, text.Length, LanguagePrimitives.ConvertTo<int>(index), static (s, n) => s[n]);
            case IDictionary table when key is not Array || table.Contains(key):
                return FromTable(table, key);
            case Array { Rank: > 1 } block when key is Array indices:
                return block.GetValue([.. indices.Cast<object?>().Select(LanguagePrimitives.ConvertTo<int>)]);
        }
        bool several = key is Array or ArrayList;
        if (several && (plain is Array or IList or string or IDictionary))
        {
            var picked = new List<object?>();
            foreach (object? one in (IEnumerable)key!)
            {
                if (InRange(plain, one))
                    picked.Add(GetOrdinary(plain, one));
            }
            return picked.ToArray();
        }
        if (plain is IList list && !HasStringIndexer(plain, key))
            return Element(list, list.Count, LanguagePrimitives.ConvertTo<int>(index), static (l, n) => l[n]);
        object?[] arguments = several ? [.. ((IEnumerable)key!).Cast<object?>()] : [index];
        if (MethodInvoker.TryInvoke(plain, plain.GetType(), IndexerName(plain.GetType(), "get_"), arguments, isStatic: false, out object? result)
            || (several && MethodInvoker.TryInvoke(plain, plain.GetType(), IndexerName(plain.GetType(), "get_"), [index], isStatic: false, out result)))
        {
            return result;
        }
        if (plain is PSObject || plain is not IEnumerable)
        {
            // A single object acts as a list of one.
            if (key is int and (0 or -1))
                return target;
            if (key is int)
                return OutOfRange();
        }
        throw Errors.Runtime($"Unable to index into an object of type \"{plain.GetType().FullName}\".", "CannotIndex", target: index);
    }

    public static void SetOrdinary(object? target, object? index, object? value)
    {
        object? plain = PSObject.Base(target);
        object? key = PSObject.Base(index);
        switch (plain)
        {
            case null:
                throw Errors.Runtime("Cannot index into a null array.", "NullArray");
            case IDictionary table:
                table[key ?? throw Errors.Runtime("Array index evaluated to null.", "NullArrayIndex")] = value;
                return;
            case Array { Rank: > 1 } block when key is Array indices:
                block.SetValue(LanguagePrimitives.ConvertTo(value, block.GetType().GetElementType()!), [.. indices.Cast<object?>().Select(LanguagePrimitives.ConvertTo<int>)]);
                return;
            case Array array when key is not Array:
                int at = Position(array.Length, LanguagePrimitives.ConvertTo<int>(index));
                array.SetValue(array is object?[] ? value : LanguagePrimitives.ConvertTo(value, array.GetType().GetElementType()!), at);
                return;
            case IList list when key is not Array && !HasStringIndexer(plain, key):
                Type element = plain.GetType().GetInterfaces().FirstOrDefault(t => t.IsGenericType && t.GetGenericTypeDefinition() == typeof(IList<>))?.GetGenericArguments()[0] ?? typeof(object);
                list[Position(list.Count, LanguagePrimitives.ConvertTo<int>(index))] = element == typeof(object) ? value : LanguagePrimitives.ConvertTo(value, element);
                return;
        }
        object?[] arguments = key is Array several && plain is not IList ? [.. several.Cast<object?>(), value] : [index, value];
        if (!MethodInvoker.TryInvoke(plain, plain.GetType(), IndexerName(plain.GetType(), "set_"), arguments, isStatic: false, out _))
            throw Errors.Runtime($"Unable to index into an object of type {plain.GetType().FullName}.", "CannotIndex", target: index);
    }

    private static object?[] Places(object? index, bool literal) => literal && index is object?[] several ? several : [index];

    private static object? FromTable(IDictionary table, object? key)
    {
        if (key is null)
            throw Errors.Runtime("Index operation failed; the array index evaluated to null.", "NullArrayIndex");
        if (table is System.Collections.Specialized.OrderedDictionary ordered && key is int position && !ordered.Contains(key))
            return position >= 0 && position < ordered.Count ? ordered[position] : position < 0 && -position <= ordered.Count ? ordered[ordered.Count + position] : null;
        if (!table.Contains(key) && table.GetType().IsGenericType)
        {
            Type keyType = table.GetType().GetGenericArguments()[0];
            key = keyType.IsInstanceOfType(key) ? key : LanguagePrimitives.TryConvertTo(key, keyType, out object? converted) ? converted! : key;
        }
        return table.Contains(key) ? table[key] : null;
    }

    private static object? Element<T>(T list, int count, int index, Func<T, int, object?> read)
    {
        int at = index < 0 ? index + count : index;
        return at >= 0 && at < count ? read(list, at) : OutOfRange();
    }

    /// <summary>Reading past the end gives null, an error in strict mode.</summary>
    private static object? OutOfRange() => Engine.Current is { StrictMode: true }
        ? throw Errors.Runtime("Index was outside the bounds of the array.", "System.IndexOutOfRangeException", ErrorCategory.OperationStopped, inner: new IndexOutOfRangeException())
        : null;

    private static bool InRange(object plain, object? index)
    {
        int count = plain is string s ? s.Length : plain is IDictionary ? -1 : ((IList)plain).Count;
        if (count < 0)
            return true;
        int at = LanguagePrimitives.ConvertTo<int>(index);
        return at >= -count && at < count;
    }

    private static int Position(int count, int index)
    {
        int at = index < 0 ? index + count : index;
        return at >= 0 && at < count ? at
            : throw Errors.Runtime("Index was outside the bounds of the array.", "System.IndexOutOfRangeException", ErrorCategory.OperationStopped, inner: new IndexOutOfRangeException());
    }

    private static bool HasStringIndexer(object target, object? key) =>
        key is string && target.GetType().GetProperties().Any(p => p.GetIndexParameters() is [{ ParameterType: var t }] && t == typeof(string));

    private static string IndexerName(Type type, string prefix) =>
        prefix + (type.GetCustomAttribute<DefaultMemberAttribute>(inherit: true)?.MemberName ?? "Item");
}
