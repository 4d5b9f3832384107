using System.Globalization;
using System.Text.Json.Nodes;
using DeepLearn.Data;
using DeepLearn.Errors;

namespace DeepLearn.Selection.Search;

/// <summary>What values a hyper-parameter may take.</summary>
public sealed record SearchRange
{
    private readonly string _kind;
    private readonly IReadOnlyList<object?> _values;
    private readonly double _low;
    private readonly double _high;

    private SearchRange(string kind, IReadOnlyList<object?> values, double low = 0, double high = 0)
    {
        (_kind, _values, _low, _high) = (kind, values, low, high);
        if (kind != nameof(Choice) && !(low < high && double.IsFinite(high - low) && (kind != nameof(LogUniform) || low > 0)))
            throw new DeepLearnException("SearchRange", DeepLearnErrorKind.InvalidArgument, FormattableString.Invariant(
                $"There is no {kind} range from {low} to {high}: give a smaller and a larger number{(kind == nameof(LogUniform) ? ", both above 0" : "")}."), kind);
        if (kind == nameof(Choice) && values.Count == 0)
            throw new DeepLearnException("SearchRange", DeepLearnErrorKind.InvalidArgument, "There is no choice among no values: give at least one.", kind);
    }

    /// <summary>The values, if they can be listed; null for a range of real numbers.</summary>
    public IReadOnlyList<object?>? Values => _kind switch
    {
        nameof(Choice) => _values,
        nameof(Integer) => [.. Enumerable.Range((int)_low, (int)(_high - _low) + 1)],
        _ => null,
    };

    /// <summary>One of these values, all equally likely.</summary>
    public static SearchRange Choice(IReadOnlyList<object?> values) => new(nameof(Choice), [.. values]);

    /// <summary>Real numbers, all equally likely.</summary>
    public static SearchRange Uniform(double low, double high) => new(nameof(Uniform), [], low, high);

    /// <summary>Positive real numbers whose logarithms are all equally likely: as many from 0.001 to 0.01 as from 0.01 to 0.1.</summary>
    public static SearchRange LogUniform(double low, double high) => new(nameof(LogUniform), [], low, high);

    /// <summary>Whole numbers, both ends included, all equally likely.</summary>
    public static SearchRange Integer(int low, int high) => new(nameof(Integer), [], low, high);

    /// <summary>Draws a value.</summary>
    internal object? Draw(ref SplitMix64 random) => _kind switch
    {
        nameof(Choice) => _values[(int)random.Below(_values.Count)],
        nameof(Integer) => (int)(_low + random.Below((long)(_high - _low) + 1)),
        nameof(LogUniform) => _low * Math.Pow(_high / _low, random.Unit()),
        _ => _low + (_high - _low) * random.Unit(),
    };

    /// <summary>The range as it is compared with that of a kept search.</summary>
    internal JsonNode ToJson() => new JsonObject
    {
        [_kind] = _kind == nameof(Choice) ? new JsonArray([.. _values.Select(ValueToJson)]) : new JsonArray(_low, _high),
    };

    /// <summary>A value of a setting for a person to read.</summary>
    internal static JsonNode? ValueToJson(object? value) => value switch
    {
        null => null,
        bool flag => flag,
        double or float or decimal => Convert.ToDouble(value, CultureInfo.InvariantCulture) is var number && double.IsFinite(number) ? number : number.ToString(CultureInfo.InvariantCulture),
        int or long or short or byte => Convert.ToInt64(value, CultureInfo.InvariantCulture),
        Array list => new JsonArray([.. list.Cast<object?>().Select(ValueToJson)]),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
