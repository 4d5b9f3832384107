using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DeepLearn.Kaggle;

/// <summary>Kaggle writes scores as text, and empty text where there is none.</summary>
internal sealed class ScoreConverter : JsonConverter<double?>
{
    public override double? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number ? reader.GetDouble()
        : double.TryParse(reader.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var score) ? score : null;

    public override void Write(Utf8JsonWriter writer, double? value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value?.ToString(CultureInfo.InvariantCulture));
}
