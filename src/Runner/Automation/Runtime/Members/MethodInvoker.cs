namespace DeepLearn.Runner.Runtime;

/// <summary>Calls methods from script: script methods, .NET methods, ForEach and Where of collections, and methods of the elements.</summary>
internal static class MethodInvoker
{
    /// <summary><c>$target.Name(...)</c></summary>
    public static object? Call(object? target, string name, object?[] args)
    {
        object plain = PSObject.Base(target) ?? throw OnNull();
        if ((target is PSObject || Members.Extended(plain, name))
            && PSObject.AsPSObject(target!).Members[name] is PSMethodInfo and not PSMethod and var scripted)
            return ((PSMethodInfo)scripted).Invoke(args!);
        if (plain is not PSObject && MethodGroup.Of(plain.GetType(), name, isStatic: false) is { IsEmpty: false } group)
            return group.Invoke(plain, args);
        if (name.Equals("Where", StringComparison.OrdinalIgnoreCase) || name.Equals("ForEach", StringComparison.OrdinalIgnoreCase))
            return CollectionMethods.Invoke(target, name, args);
        if (PSObject.AsPSObject(target!).Members[name] is PSMethodInfo method)
            return method.Invoke(args!);
        var results = new ListPipe();
        bool any = false;
        if (Enumeration.TryGet(target) is { } items)
            for (; Enumeration.MoveNext(items); any = true)
                results.WriteEnumerated(Call(items.Current, name, args));
        return any ? results.ToValue() : throw NotFound(plain is PSObject ? typeof(PSCustomObject) : plain.GetType(), name);
    }

    /// <summary>Calls a method by name; without <paramref name="target"/> a static one.</summary>
    public static object? Invoke(object? target, Type type, string name, object?[] args, bool isStatic)
    {
        if (isStatic && args.Length == 0 && type.IsValueType && name.Equals("new", StringComparison.OrdinalIgnoreCase))
            return Activator.CreateInstance(type);
        return MethodGroup.Of(type, name, isStatic) is { IsEmpty: false } group ? group.Invoke(target, args)
            : throw (isStatic && name.Equals("new", StringComparison.OrdinalIgnoreCase)
                ? new MethodException($"Cannot find an overload for \"{name}\" and the argument count: \"{args.Length}\".").As("MethodCountCouldNotFindBest")
                : NotFound(type, name));
    }

    /// <summary>Calls a generic method with the type arguments that the script names.</summary>
    public static object? InvokeGeneric(object? target, bool isStatic, string name, Type[] types, object?[] args)
    {
        Type type = (isStatic ? target as Type : null) ?? target?.GetType() ?? throw OnNull();
        return MethodGroup.Of(type, name, isStatic) is { IsEmpty: false } group ? group.InvokeGeneric(isStatic ? null : target, types, args)
            : throw (target is IEnumerable ? Errors.Unsupported("a generic method of the elements of a collection") : NotFound(type, name));
    }

    public static object New(Type type, object?[] args) => Invoke(null, type, "new", args, isStatic: true)!;

    public static RuntimeException OnNull() => Errors.Runtime("You cannot call a method on a null-valued expression.", "InvokeMethodOnNull");

    public static RuntimeException NotFound(Type type, string name) =>
        Errors.Runtime($"Method invocation failed because [{type.FullName}] does not contain a method named '{name}'.", "MethodNotFound",
            target: name);
}
