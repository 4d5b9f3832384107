using System.Runtime.CompilerServices;

namespace DeepLearn.Runner.Binding;

/// <summary>An argument as it came: a name, a value, or a name with its value (<c>-Name:value</c>).</summary>
internal sealed record Argument(string? Name, object? Value, bool HasValue, string? Text = null, bool Bare = false)
{
    /// <summary>How a list of plain words was written, which is what a program gets; empty for lists of anything else.</summary>
    public string? ListText { get; init; }

    /// <summary>Whether it is an entry of a splatted table.</summary>
    public bool Splatted { get; init; }

    /// <summary>Whether it is the <c>--</c> that ends the parameter names; only a program sees it.</summary>
    public bool EndsNames { get; init; }

    /// <summary>Where it stands, for the position of an error.</summary>
    public Extent? At { get; init; }

    private static readonly ConditionalWeakTable<string, string> s_names = [];

    public static Argument Positional(object? value, string? text = null, bool bare = false) => new(null, value, true, text, bare);

    /// <summary>A parameter name as an element of <c>$args</c>, which <c>@args</c> passes on as a name.</summary>
    public static string AsElement(string name)
    {
        string text = new(("-" + name).AsSpan());
        s_names.Add(text, name.TrimEnd(':'));
        return text;
    }

    public static Argument FromElement(object? value) =>
        PSObject.Base(value) is string text && s_names.TryGetValue(text, out string? name) ? new Argument(name, null, false) : Positional(value);
}
