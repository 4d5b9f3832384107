using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using DeepLearn.Runner.Syntax;

namespace Runner.Tests.Syntax;

/// <summary>A tree as text without its places, to compare trees with.</summary>
internal static class AstShape
{
    public static string Of(object? value) => value switch
    {
        null => "null",
        string text => $"'{text}'",
        Ast node => $"{node.GetType().Name}({string.Join(", ", Parts(node).Select(Of))})",
        ITuple pair => $"({Of(pair[0])}: {Of(pair[1])})",
        IEnumerable list => $"[{string.Join(", ", list.Cast<object?>().Select(Of))}]",
        _ => $"{value.GetType().Name} {value}",
    };

    private static IEnumerable<object?> Parts(Ast node) => node.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public)
        .Where(p => p.PropertyType != typeof(Extent)).Select(p => p.GetValue(node));
}
