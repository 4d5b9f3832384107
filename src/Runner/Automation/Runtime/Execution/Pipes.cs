using System.Management.Automation.Internal;

namespace DeepLearn.Runner.Runtime;

/// <summary>Where objects go, one at a time.</summary>
internal abstract class Pipe
{
    public static readonly Pipe Null = new ActionPipe(_ => { });

    public abstract void Write(object? item);

    /// <summary>Writes the elements of a collection, or the object itself.</summary>
    public void WriteEnumerated(object? value)
    {
        if (ReferenceEquals(value, AutomationNull.Value))
            return;
        if (value is string or int or double or bool or null || Enumeration.TryGet(value) is not { } items)
            Write(value);
        else
            while (Enumeration.MoveNext(items))
                Write(items.Current);
    }
}

/// <summary>Keeps what it gets.</summary>
internal sealed class ListPipe : Pipe
{
    public List<object?> Items { get; } = [];

    public override void Write(object? item) => Items.Add(item);

    /// <summary>Nothing, the one object, or an array: what an assignment sees.</summary>
    public object? ToValue() => Items.Count switch { 0 => AutomationNull.Value, 1 => Items[0], _ => Items.ToArray() };

    /// <summary>What a method that returns a collection of objects gives.</summary>
    public System.Collections.ObjectModel.Collection<PSObject> Wrapped() => [.. Items.Select(i => i is null ? null! : PSObject.AsPSObject(i))];
}

/// <summary>Hands each object to an action.</summary>
internal sealed class ActionPipe(Action<object?> action) : Pipe
{
    public override void Write(object? item) => action(item);
}
