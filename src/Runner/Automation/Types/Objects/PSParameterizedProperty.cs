using System.Collections.ObjectModel;
using System.Reflection;
using MethodInvoker = DeepLearn.Runner.Runtime.MethodInvoker;

namespace System.Management.Automation;

/// <summary>A .NET property that takes arguments: an indexer.</summary>
public class PSParameterizedProperty : PSMethodInfo
{
    private readonly PropertyInfo[] _overloads;

    internal PSParameterizedProperty(string name, PropertyInfo[] overloads, object owner) : base(name) => (_overloads, Owner) = (overloads, owner);

    public bool IsGettable => _overloads.Any(p => p.CanRead);
    public bool IsSettable => _overloads.Any(p => p.CanWrite);
    public override PSMemberTypes MemberType => PSMemberTypes.ParameterizedProperty;
    public override Collection<string> OverloadDefinitions => [.. _overloads.Select(MemberText.Signature)];
    public override string TypeNameOfValue => _overloads[0].PropertyType.FullName ?? "";

    public override object? Invoke(params object?[] arguments) => Call("get_", arguments);

    public void InvokeSet(object? valueToSet, params object?[] arguments) => Call("set_", [.. arguments, valueToSet]);

    private object? Call(string accessor, object?[] arguments) =>
        MethodInvoker.Invoke(Owner, Owner!.GetType(), accessor + Name, arguments, isStatic: false);
}
