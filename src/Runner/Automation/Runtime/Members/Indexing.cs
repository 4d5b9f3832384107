using System.Collections.Specialized;
using System.Dynamic;
using System.Reflection;

namespace DeepLearn.Runner.Runtime;

/// <summary><c>$target[$index]</c></summary>
internal static class Indexing
{
    /// <param name="literal">Whether the index was written as several values with commas between them, not as one list.</param>
    public static object? Get(object? target, object? index, bool literal) => PSObject.Base(target) is IDynamicMetaObjectProvider own
        ? DynamicIndexing.Get(own, Places(index, literal)) : GetOrdinary(target, index);

    public static void Set(object? target, object? index, bool literal, object? value)
    {
        if (PSObject.Base(target) is IDynamicMetaObjectProvider own)
            DynamicIndexing.Set(own, Places(index, literal), value);
        else
            SetOrdinary(target, index, value);
    }

    public static object? GetOrdinary(object? target, object? index)
    {
        object plain = PSObject.Base(target) ?? throw Errors.Runtime("Cannot index into a null array.", "NullArray");
        object? key = PSObject.Base(index);
        switch (plain)
        {
            case object?[] array when key is int i:
                return (i < 0 ? i + array.Length : i) is var at && (uint)at < (uint)array.Length ? array[at] : OutOfRange();
            case IDictionary table when key is not Array || table.Contains(key):
                return FromTable(table, key ?? throw NullIndex());
            case Array { Rank: > 1 } block:
                int[] places = Positions(key);
                return InBounds(block, places) ? block.GetValue(places) : OutOfRange();
        }
        bool several = key is Array or ArrayList;
        if (several && plain is IList or string or IDictionary)
            return ((IEnumerable)key!).Cast<object?>().Where(one => plain is IDictionary || At(plain, one) >= 0).Select(one =>
                GetOrdinary(plain, one)).ToArray();
        if (plain is string or IList && !HasStringIndexer(plain, key))
            return At(plain, key ?? throw NullIndex()) is >= 0 and var at ? plain is string text ? text[at] : ((IList)plain)[at] : OutOfRange();
        if (Indexer(plain, "get_") is { IsEmpty: false } indexer)
            try
            {
                return indexer.Invoke(plain, several && indexer.Takes(((ICollection)key!).Count) ? [.. ((IEnumerable)key).Cast<object?>()] : [index]);
            }
            catch (MethodException e)
            {
                // An indexer that fails finds nothing.
                return Engine.Current is { StrictMode: true } && e.InnerException is { } inner ? throw inner : null;
            }
        // A single object acts as a list of one.
        if ((plain is PSObject or not IEnumerable) && key is int single)
            return single is 0 or -1 ? target : Engine.Current is { StrictMode: true } ? OutOfRange() : Array.Empty<object?>();
        throw CannotIndex(plain, index);
    }

    public static void SetOrdinary(object? target, object? index, object? value)
    {
        object plain = PSObject.Base(target) ?? throw Errors.Runtime("Cannot index into a null array.", "NullArray");
        object key = PSObject.Base(index) ?? throw NullIndex();
        switch (plain)
        {
            case OrderedDictionary ordered when key is int position && !ordered.Contains(key):
                ordered[position] = value;
                return;
            case IDictionary table:
                Type[] types = table.GetType().GetGenericArguments() is { Length: 2 } both ? both : [typeof(object), typeof(object)];
                table[Casts.Convert(types[0], key)!] = Casts.Convert(types[1], value);
                return;
            case Array { Rank: > 1 } block:
                block.SetValue(Casts.Convert(block.GetType().GetElementType()!, value), Positions(key));
                return;
            case IList when key is Array slice:
                throw Errors.Runtime($"Array assignment to [{string.Join(',', slice.Cast<object?>().Select(LanguagePrimitives.ToText))}] failed because assignment to slices is not supported.", "ArraySliceAssignmentFailed");
            case IList list when !HasStringIndexer(plain, key):
                Type element = plain.GetType() is { IsArray: true } array ? array.GetElementType()!
                    : plain.GetType().GetInterfaces().FirstOrDefault(t => t.IsGenericType
                        && t.GetGenericTypeDefinition() == typeof(IList<>))?.GetGenericArguments()[0] ?? typeof(object);
                int at = At(plain, Casts.Convert(typeof(int), key));
                list[at >= 0 ? at : throw OutOfBounds()] = Casts.Convert(element, value);
                return;
        }
        if (Indexer(plain, "set_") is not { IsEmpty: false } indexer)
            throw CannotIndex(plain, index);
        try
        {
            indexer.Invoke(plain, key is Array several ? [.. several.Cast<object?>(), value] : [index, value]);
        }
        catch (MethodInvocationException e)
        {
            throw e.InnerException!;
        }
    }

    private static object?[] Places(object? index, bool literal) => literal && index is object?[] several ? several : [index];

    private static object? FromTable(IDictionary table, object key)
    {
        if (table is OrderedDictionary ordered && key is int position && !ordered.Contains(key))
            return (position < 0 ? position + ordered.Count : position) is var at && (uint)at < (uint)ordered.Count ? ordered[at] : null;
        if (table.GetType() is { IsGenericType: true } type)
            key = Casts.Convert(type.GetGenericArguments()[0], key)!;
        return table.Contains(key) ? table[key] : null;
    }

    /// <summary>Where an index points in a list or text; below 0 when outside.</summary>
    private static int At(object list, object? index)
    {
        int count = list is string text ? text.Length : ((IList)list).Count;
        if (!LanguagePrimitives.TryConvertTo(index, typeof(int), out object? converted))
            return -1;
        int at = (int)converted! < 0 ? (int)converted + count : (int)converted;
        return at < count ? at : -1;
    }

    private static int[] Positions(object? key) => [.. (key as Array ?? new[] { key }).Cast<object?>().Select(LanguagePrimitives.ConvertTo<int>)];

    private static bool InBounds(Array block, int[] places) => places.Length == block.Rank
        && !places.Where((at, d) => (uint)at >= (uint)block.GetLength(d)).Any();

    /// <summary>Reading past the end gives null, an error in strict mode.</summary>
    private static object? OutOfRange() => Engine.Current is { StrictMode: true } ? throw OutOfBounds() : null;

    private static RuntimeException OutOfBounds() =>
        Errors.Runtime("Index was outside the bounds of the array.", "System.IndexOutOfRangeException", ErrorCategory.OperationStopped,
            inner: new IndexOutOfRangeException());

    private static RuntimeException NullIndex() => Errors.Runtime("Index operation failed; the array index evaluated to null.", "NullArrayIndex");

    private static bool HasStringIndexer(object target, object? key) =>
        key is string && target is not (Array or string) && target.GetType().GetProperties().Any(p =>
            p.GetIndexParameters() is [{ ParameterType: var t }] && t == typeof(string));

    private static MethodGroup Indexer(object target, string prefix) => MethodGroup.Of(
        target.GetType(), prefix + (target.GetType().GetCustomAttribute<DefaultMemberAttribute>(inherit: true)?.MemberName ?? "Item"),
            isStatic: false);

    private static RuntimeException CannotIndex(object target, object? index) =>
        Errors.Runtime($"Unable to index into an object of type \"{target.GetType().FullName}\".", "CannotIndex", target: index);
}
