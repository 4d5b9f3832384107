using System.Text.Json.Serialization;

namespace DeepLearn.Tests.Kaggle;

/// <summary>A request as it came.</summary>
/// <param name="Operation">The method of the API, or "store" (the download of a file), "upload".</param>
/// <param name="Verb">"GET", "POST", "PUT".</param>
/// <param name="Path">The path with its query.</param>
/// <param name="Authorization">The header, or null.</param>
/// <param name="Range">The header, or null.</param>
/// <param name="Body">The content.</param>
public sealed record Request(string Operation, string Verb, string Path, string? Authorization, string? Range, [property: JsonIgnore] byte[] Body)
{
    /// <summary>The content as text.</summary>
    public string Text => System.Text.Encoding.UTF8.GetString(Body);
}
