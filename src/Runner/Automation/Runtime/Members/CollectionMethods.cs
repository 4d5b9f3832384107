using System.Collections.ObjectModel;

namespace DeepLearn.Runner.Runtime;

/// <summary>The ForEach and Where methods that PowerShell gives every object.</summary>
internal static class CollectionMethods
{
    public static object Invoke(object? target, string name, object?[] args)
    {
        List<object?> items = Enumeration.TryGet(target) is null ? [target] : Enumeration.ToList(target);
        object? first = args.Length > 0 ? PSObject.Base(args[0]) : null;
        bool each = name.Equals("ForEach", StringComparison.OrdinalIgnoreCase);
        if (first is not ScriptBlock && !(each && first is string or Type))
            throw Errors.Unsupported($"the {name} method without a script block");
        return each ? Each(items, first, args[1..]) : Where(items, (ScriptBlock)first, args[1..]);
    }

    /// <summary>Each element run through a block, converted to a type, or by a member: its value, or its result as a method.</summary>
    private static Collection<PSObject> Each(List<object?> items, object first, object?[] args)
    {
        var output = new ListPipe();
        foreach (object? item in items)
            output.WriteEnumerated(first switch
            {
                ScriptBlock block => block.InvokeWithDollarUnder(item, args),
                Type type => LanguagePrimitives.ConvertTo(item, type),
                _ when args.Length == 0 && Members.TryGet(item, (string)first, out object? value) && value is not PSMethodInfo => value,
                _ => MethodInvoker.Call(item, (string)first, args),
            });
        return output.Wrapped();
    }

    private static object Where(List<object?> items, ScriptBlock block, object?[] args)
    {
        string mode = args.Length > 0 ? LanguagePrimitives.ToText(args[0]).ToLowerInvariant() : "default";
        int count = args.Length > 1 ? LanguagePrimitives.ConvertTo<int>(args[1]) : 0;
        bool Fits(object? item) => LanguagePrimitives.IsTrue(block.InvokeWithDollarUnder(item));
        IEnumerable<object?> Limited(IEnumerable<object?> kept) => count > 0 ? kept.Take(count) : kept;
        return mode switch
        {
            "default" => Wrap(Limited(items.Where(Fits))),
            "first" => Wrap(items.Where(Fits).Take(Math.Max(1, count))),
            "last" => Wrap(items.Where(Fits).TakeLast(Math.Max(1, count))),
            "skipuntil" => Wrap(Limited(items.SkipWhile(i => !Fits(i)))),
            "until" => Wrap(Limited(items.TakeWhile(i => !Fits(i)))),
            _ => throw Errors.Unsupported($"the Where method with the mode '{mode}'"),
        };
    }

    private static Collection<PSObject> Wrap(IEnumerable<object?> items) => [.. items.Select(i => i is null ? null! : PSObject.AsPSObject(i))];
}
