using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using DeepLearn.Errors;

namespace DeepLearn.Preprocessing;

/// <summary>Preprocessors as JSON, as they travel in a model file.</summary>
internal static class PreprocessorText
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>One line of JSON.</summary>
    public static string Write(Preprocessor preprocessor) => JsonSerializer.Serialize(preprocessor, Json);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="DeepLearnException">"ModelFileInvalid".</exception>
    public static Preprocessor Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<Preprocessor>(json, Json) ?? throw new JsonException("it is empty.");
        }
        catch (Exception error) when (error is JsonException or NotSupportedException)
        {
            throw new DeepLearnException("ModelFileInvalid", DeepLearnErrorKind.InvalidData,
                $"The model's preprocessor cannot be read: {error.Message} Export the model again.", json, error);
        }
    }
}
