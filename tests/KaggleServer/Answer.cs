using System.Text;
using System.Text.Json;

namespace DeepLearn.Tests.Kaggle;

/// <summary>An answer before faults spoil it.</summary>
/// <param name="Status">The status.</param>
/// <param name="Body">The content.</param>
internal sealed record Answer(int Status, byte[] Body)
{
    public Dictionary<string, string> Headers { get; init; } = [];

    public static Answer Json(object value, int status = 200) =>
        new(status, JsonSerializer.SerializeToUtf8Bytes(value)) { Headers = { ["Content-Type"] = "application/json" } };

    public static Answer Refusal(int code, string message, int? status = null) => Json(new { code, message }, status ?? code);

    /// <summary>The head as it goes over the wire.</summary>
    public byte[] Head()
    {
        var text = new StringBuilder($"HTTP/1.1 {Status} {(System.Net.HttpStatusCode)Status}\r\nConnection: close\r\nContent-Length: {Body.Length}\r\n");
        foreach (var (name, value) in Headers)
            text.Append($"{name}: {value}\r\n");
        return Encoding.ASCII.GetBytes($"{text}\r\n");
    }
}
