using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using DeepLearn.Errors;
using DeepLearn.Layers;
using DeepLearn.Selection;

namespace DeepLearn.Modules;

/// <summary>The architecture of a module without its values; as JSON it travels in a model file.</summary>
/// <param name="kind">The kind of module: "Conv2d", "Sequential".</param>
public sealed class ModuleSpec(string kind)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The kind of module: a layer of the catalogue, "Sequential", "Residual" or "Ensemble".</summary>
    public string Kind { get; } = kind;

    /// <summary>The name the user or the zoo gave, or null.</summary>
    public string? Name { get; init; }

    /// <summary>Constructor arguments by name; null where the default holds or a size is unknown.</summary>
    public IReadOnlyDictionary<string, object?> Arguments { get; init; } = new Dictionary<string, object?>();

    /// <summary>The modules of a Sequential, or an Ensemble, or the path and the shortcut of a Residual.</summary>
    public IReadOnlyList<ModuleSpec> Children { get; init; } = [];

    /// <summary>Makes the module, drawing its weights.</summary>
    /// <returns>A new module.</returns>
    public Module Build()
    {
        Module module = Kind switch
        {
            nameof(Sequential) => new Sequential([.. Children.Select(child => child.Build())]),
            nameof(Ensemble) => new Ensemble([.. Children.Select(child => child.Build())]),
            nameof(Residual) => Residual.FromChildren([.. Children.Select(child => child.Build())]),
            _ => LayerCatalogue.Create(Kind, Arguments),
        };
        module.Name = Name;
        return module;
    }

    /// <summary>The specification as JSON.</summary>
    /// <returns>One line.</returns>
    public string ToJson() => ToNode().ToJsonString(Plain);

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    /// <param name="json">The JSON text.</param>
    /// <returns>The specification.</returns>
    /// <exception cref="DeepLearnException">"ModelFileInvalid": the text is no specification.</exception>
    public static ModuleSpec FromJson(string json)
    {
        try
        {
            return FromNode(JsonNode.Parse(json)!);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or NullReferenceException or FormatException or ArgumentException)
        {
            throw new DeepLearnException("ModelFileInvalid", DeepLearnErrorKind.InvalidData,
                $"The model's architecture cannot be read: {error.Message} Make the model with New-Model and load the values into it.",
                json, error);
        }
    }

    private JsonObject ToNode()
    {
        var node = new JsonObject { ["kind"] = Kind };
        if (Name is not null)
            node["name"] = Name;
        if (Arguments.Any(pair => pair.Value is not null))
        {
            node["arguments"] = new JsonObject(Arguments.Where(pair => pair.Value is not null)
                .Select(pair => KeyValuePair.Create(pair.Key, JsonSerializer.SerializeToNode(pair.Value))));
        }
        if (Children.Count > 0)
            node["children"] = new JsonArray([.. Children.Select(child => child.ToNode())]);
        return node;
    }

    private static ModuleSpec FromNode(JsonNode node) => new(node["kind"]!.GetValue<string>())
    {
        Name = node["name"]?.GetValue<string>(),
        Arguments = node["arguments"]?.AsObject().ToDictionary(pair => pair.Key, pair => Value(pair.Value!))
            ?? new Dictionary<string, object?>(),
        Children = node["children"]?.AsArray().Select(child => FromNode(child!)).ToList() ?? [],
    };

    private static object? Value(JsonNode node) => node.GetValueKind() switch
    {
        JsonValueKind.Array => node.AsArray().Select(item => item!.GetValue<long>()).ToArray(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.String => node.GetValue<string>(),
        _ => node.GetValue<double>(),
    };
}
