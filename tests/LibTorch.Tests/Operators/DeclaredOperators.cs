using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using LibTorch.Native;

namespace LibTorch.Tests.Operators;

/// <summary>The operators that are bound, and which of them a piece of code calls.</summary>
internal static partial class DeclaredOperators
{
    public static IReadOnlyDictionary<string, Op> All { get; } = typeof(Op).Assembly.GetTypes()
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public))
        .Where(field => field.FieldType == typeof(Op))
        .ToDictionary(field => field.Name, field => (Op)field.GetValue(null)!);

    /// <summary>libtorch's operators by the file that declares them ("Arithmetic", "Shapes"), and those of our own.</summary>
    public static ILookup<string, string> ByGroup { get; } = Groups();

    /// <summary>Runs the action and gives the operators that it called.</summary>
    public static IReadOnlyCollection<string> CalledBy(Action action)
    {
        // An operator looks itself up at its first call, so one that has forgotten its handle shows whether it was called.
        foreach (var op in All.Values)
        {
            Handle(op) = 0;
        }
        action();
        return [.. All.Where(pair => Handle(pair.Value) != 0).Select(pair => pair.Key)];
    }

    private static ILookup<string, string> Groups()
    {
        var assembly = typeof(DeclaredOperators).Assembly;
        var files = assembly.GetManifestResourceNames().Where(name => name.StartsWith("Aten.", StringComparison.Ordinal));
        var declared = files.SelectMany(file =>
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(file)!);
            return Declaration().Matches(reader.ReadToEnd()).Select(match => (Group: file["Aten.".Length..], Name: match.Groups[1].Value)).ToArray();
        }).ToDictionary(pair => pair.Name, pair => pair.Group);
        return All.Keys.ToLookup(name => declared.GetValueOrDefault(name, "own kernels"));
    }

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "handle")]
    private static extern ref nint Handle(Op op);

    [GeneratedRegex(@"(\w+)\s*=\s*new\(""")]
    private static partial Regex Declaration();
}
