using System.Globalization;
using DeepLearn.Errors;

namespace DeepLearn.Initializers;

/// <summary>The initialisers that can be had by name.</summary>
public static class InitializerCatalogue
{
    private static readonly Type[] Types =
    [
        typeof(XavierUniform), typeof(XavierNormal), typeof(KaimingUniform), typeof(KaimingNormal), typeof(Normal), typeof(Uniform),
        typeof(Constant), typeof(Ones), typeof(Zeros), typeof(TruncatedNormal), typeof(Orthogonal), typeof(MSRAPrelu), typeof(Bilinear), typeof(LSTMBias),
    ];

    /// <summary>The names.</summary>
    public static IReadOnlyList<string> Names { get; } = Types.Select(type => type.Name).ToArray();

    /// <summary>An initialiser by name, with settings in brackets if wanted: "XavierUniform", "Normal(0.02)".</summary>
    /// <param name="text">The name in any case, and settings in the constructor's order.</param>
    /// <returns>The initialiser.</returns>
    /// <exception cref="DeepLearnException">"UnknownInitializer": lists the names; "InvalidSetting": bad settings.</exception>
    public static Initializer Get(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        var name = open < 0 ? text.Trim() : text[..open].Trim();
        var type = Types.FirstOrDefault(candidate => candidate.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? throw Unknown.Name("initializer", name, Names);
        var constructor = type.GetConstructors().Single();
        var parameters = constructor.GetParameters();
        var given = open < 0 ? [] : text[(open + 1)..].TrimEnd(' ', ')').Split(',', StringSplitOptions.RemoveEmptyEntries);
        var values = new object?[parameters.Length];
        for (var i = 0; i < parameters.Length; i++)
            values[i] = i < given.Length ? Number(text, given[i]) : parameters[i].DefaultValue;
        if (given.Length > parameters.Length)
            throw Invalid(text, $"takes {parameters.Length} settings");
        return (Initializer)constructor.Invoke(values);
    }

    private static double Number(string text, string part) =>
        double.TryParse(part, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number : throw Invalid(text, $"has '{part.Trim()}' where a number belongs");

    private static DeepLearnException Invalid(string text, string problem) => new(
        "InvalidSetting", DeepLearnErrorKind.InvalidArgument, $"The initializer '{text}' {problem}. Write it as in 'Normal(0.01)'.", text);
}
