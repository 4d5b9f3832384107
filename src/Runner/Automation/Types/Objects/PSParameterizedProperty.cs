using System.Collections.ObjectModel;
using System.Reflection;
using MethodInvoker = DeepLearn.Runner.Runtime.MethodInvoker;

namespace System.Management.Automation;

/// <summary>A .NET property that takes arguments: an indexer.</summary>
public class PSParameterizedProperty : PSMethodInfo
{
    private readonly PropertyInfo[] _overloads;

    internal PSParameterizedProperty(string name, PropertyInfo[] overloads, object owner)
    {
        (Name, _overloads) = (name, overloads);
        Attach(owner);
    }

    public bool IsGettable => _overloads.Any(p => p.CanRead);

    public bool IsSettable => _overloads.Any(p => p.CanWrite);

    public override PSMemberTypes MemberType => PSMemberTypes.ParameterizedProperty;

    public override Collection<string> OverloadDefinitions => [.. _overloads.Select(MemberText.Signature)];

    public override string TypeNameOfValue => _overloads[0].PropertyType.FullName ?? "";

    public override object? Invoke(params object?[] arguments)
        => MethodInvoker.Invoke(Owner, Owner!.GetType(), "get_" + Name, arguments, isStatic: false);

    public void InvokeSet(object? valueToSet, params object?[] arguments)
        => MethodInvoker.Invoke(Owner, Owner!.GetType(), "set_" + Name, [.. arguments, valueToSet], isStatic: false);

    public override PSMemberInfo Copy() => new PSParameterizedProperty(Name, _overloads, Owner!);

    public override string ToString() => string.Join(", ", OverloadDefinitions);
}
