namespace DeepLearn.Runner.Binding;

/// <summary>Registers a cmdlet class under a name that has no verb and noun.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class BuiltInAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
