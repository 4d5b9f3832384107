using System.Collections.ObjectModel;
using System.Management.Automation;

namespace DeepLearn.Runner.Runtime;

/// <summary>The ForEach and Where methods that PowerShell gives every object.</summary>
internal static class CollectionMethods
{
    public static object Invoke(object? target, string name, object?[] args)
    {
        List<object?> items = Enumeration.TryGet(target) is null ? [target] : TextOperators.ToList(target);
        if (args is not [{ } first, ..] || PSObject.Base(first) is not ScriptBlock block)
            throw Errors.Unsupported($"the {name} method without a script block");
        return name == "foreach" ? Each(items, block, args[1..]) : Where(items, block, args[1..]);
    }

    private static Collection<PSObject> Each(List<object?> items, ScriptBlock block, object?[] args)
    {
        var output = new ListPipe();
        foreach (object? item in items)
            output.WriteEnumerated(block.InvokeWithDollarUnder(item, args));
        return Wrap(output.Items);
    }

    private static Collection<PSObject> Where(List<object?> items, ScriptBlock block, object?[] args)
    {
        string mode = args.Length > 0 ? LanguagePrimitives.ToText(args[0]).ToLowerInvariant() : "default";
        int count = args.Length > 1 ? LanguagePrimitives.ConvertTo<int>(args[1]) : 0;
        IEnumerable<object?> kept = items.Where(i => LanguagePrimitives.IsTrue(block.InvokeWithDollarUnder(i)));
        return Wrap(mode switch
        {
            "default" => count > 0 ? kept.Take(count) : kept,
            "first" => kept.Take(Math.Max(1, count)),
            "last" => kept.TakeLast(Math.Max(1, count)),
            _ => throw Errors.Unsupported($"the Where method with the mode '{mode}'"),
        });
    }

    private static Collection<PSObject> Wrap(IEnumerable<object?> items) => [.. items.Select(i => i is null ? null! : PSObject.AsPSObject(i))];
}
