namespace DeepLearn.Runner.Runtime;

/// <summary>What PowerShell unrolls into a pipeline.</summary>
internal static class Enumeration
{
    public static IEnumerator? TryGet(object? value)
    {
        object? target = PSObject.Base(value);
        return target switch
        {
            null or string or IDictionary => null,
            ValueType => target as IEnumerator,
            Array array => array.GetEnumerator(),
            _ => LanguagePrimitives.GetEnumerator(target) ?? target as IEnumerator,
        };
    }

    /// <summary>The elements of what unrolls; nothing for anything else.</summary>
    public static List<object?> ToList(object? value)
    {
        var list = new List<object?>();
        if (TryGet(value) is { } items)
            while (MoveNext(items))
                list.Add(items.Current);
        return list;
    }

    public static bool MoveNext(IEnumerator items)
    {
        try
        {
            return items.MoveNext();
        }
        catch (Exception e) when (e is not (RuntimeException or FlowException or ExitException) && !Errors.IsFatal(e))
        {
            throw Errors.Runtime($"An error occurred while enumerating through a collection: {e.Message}.", "BadEnumeration", inner: e);
        }
    }
}
