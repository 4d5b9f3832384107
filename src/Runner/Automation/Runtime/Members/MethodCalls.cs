using System.Collections;
using System.Management.Automation;

namespace DeepLearn.Runner.Runtime;

/// <summary><c>$target.Name(...)</c>: script methods, .NET methods, ForEach and Where of collections, and methods of the elements.</summary>
internal static class MethodCalls
{
    public static object? Invoke(object? target, string name, object?[] args)
    {
        object? plain = PSObject.Base(target) ?? throw Errors.Runtime("You cannot call a method on a null-valued expression.", "InvokeMethodOnNull");
        if ((target is PSObject || Members.Extended(plain, name)) && PSObject.AsPSObject(target!).Members[name] is PSMethodInfo and not PSMethod and var scripted)
            return ((PSMethodInfo)scripted).Invoke(args!);
        if (plain is not PSObject && MethodInvoker.TryInvoke(plain, plain.GetType(), name, args, isStatic: false, out object? result))
            return result;
        if (name.Equals("Where", StringComparison.OrdinalIgnoreCase) || name.Equals("ForEach", StringComparison.OrdinalIgnoreCase))
            return CollectionMethods.Invoke(target, name.ToLowerInvariant(), args);
        if (PSObject.AsPSObject(target!).Members[name] is PSMethodInfo method)
            return method.Invoke(args!);
        if (Enumeration.TryGet(target) is { } items)
            return OfElements(items, name, args);
        throw NotFound(plain, name);
    }

    private static object? OfElements(IEnumerator items, string name, object?[] args)
    {
        var results = new ListPipe();
        bool any = false;
        while (Enumeration.MoveNext(items))
        {
            any = true;
            results.WriteEnumerated(Invoke(items.Current, name, args));
        }
        return any ? results.ToValue() : throw Errors.Runtime($"Method invocation failed because [System.Object[]] does not contain a method named '{name}'.", "MethodNotFound", target: name);
    }

    private static RuntimeException NotFound(object target, string name) =>
        Errors.Runtime($"Method invocation failed because [{(target is PSObject ? "System.Management.Automation.PSCustomObject" : target.GetType().FullName)}] does not contain a method named '{name}'.", "MethodNotFound", target: name);
}
