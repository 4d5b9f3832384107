using System.Collections.ObjectModel;
using System.Reflection;
using MethodInvoker = DeepLearn.Runner.Runtime.MethodInvoker;

namespace System.Management.Automation;

/// <summary>The .NET methods of one name.</summary>
public class PSMethod : PSMethodInfo
{
    private readonly MethodInfo[] _overloads;

    internal PSMethod(string name, MethodInfo[] overloads, object owner) : base(name) => (_overloads, Owner) = (overloads, owner);

    public override PSMemberTypes MemberType => PSMemberTypes.Method;
    public override Collection<string> OverloadDefinitions => [.. _overloads.Select(MemberText.Signature)];
    public override string TypeNameOfValue => typeof(PSMethod).FullName!;

    public override object? Invoke(params object?[] arguments) => MethodInvoker.Invoke(Owner, Owner!.GetType(), Name, arguments, isStatic: false);
}
