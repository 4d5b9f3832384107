using System.Text.Json;
using DeepLearn.Tables;

namespace DeepLearn.Tests.Preprocessing;

/// <summary>The tables and values that make_preprocessing_reference.py wrote.</summary>
internal static class ReferenceTable
{
    private static readonly JsonElement Root =
        JsonDocument.Parse(File.ReadAllText(Reference.PathOf("preprocessing.json"))).RootElement;

    public static Table Train => Read("train");

    public static Table Other => Read("other");

    public static JsonElement Get(string name) => Root.GetProperty(name);

    public static double[] Numbers(JsonElement element) => [.. element.EnumerateArray().Select(number => number.GetDouble())];

    private static Table Read(string name) => new(Root.GetProperty(name).EnumerateObject().Select(Column), name);

    private static Column Column(JsonProperty property)
    {
        var values = property.Value.EnumerateArray().ToList();
        return values.Exists(value => value.ValueKind == JsonValueKind.String)
            ? new TextColumn(property.Name, values.Select(value => value.ValueKind == JsonValueKind.Null ? null : value.GetString()))
            : new NumberColumn(property.Name, [.. values.Select(value => value.ValueKind == JsonValueKind.Null ? double.NaN : value.GetDouble())]);
    }
}
