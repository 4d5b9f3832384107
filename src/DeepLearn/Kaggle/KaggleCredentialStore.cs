using System.Text.Json;
using DeepLearn.Errors;

namespace DeepLearn.Kaggle;

/// <summary>
/// Finds the user's Kaggle credentials where Kaggle's own client looks: the environment variable KAGGLE_API_TOKEN (a token or the
/// path of a file with one), then access_token (or access_token.txt) and kaggle.json in the folder that KAGGLE_CONFIG_DIR names,
/// by default ~/.kaggle.
/// </summary>
public static class KaggleCredentialStore
{
    private const string Variable = "KAGGLE_API_TOKEN";
    private const UnixFileMode OthersMayRead = UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    /// <summary>The first credentials that there are.</summary>
    /// <param name="warn">Is told when others on this machine may read the file.</param>
    /// <exception cref="DeepLearnException">"KaggleCredentialMissing", or "KaggleCredentialInvalid" for a file that does not hold any.</exception>
    public static KaggleCredential Find(Action<string>? warn = null)
    {
        if (Environment.GetEnvironmentVariable(Variable)?.Trim() is { Length: > 0 } value)
            return File.Exists(value) ? TokenFrom(value, warn) : KaggleCredential.FromToken(value, Variable);
        var folder = Folder();
        foreach (var name in new[] { "access_token", "access_token.txt" })
        {
            if (File.Exists(Path.Combine(folder, name)))
                return TokenFrom(Path.Combine(folder, name), warn);
        }
        var json = Path.Combine(folder, "kaggle.json");
        if (File.Exists(json))
            return KeyFrom(json, warn);
        throw new DeepLearnException("KaggleCredentialMissing", DeepLearnErrorKind.NotFound,
            $"There are no Kaggle credentials: the variable {Variable} is not set, and '{folder}' has neither access_token nor kaggle.json. "
            + "Make an API token at https://www.kaggle.com/settings and put it into one of these, or give -Credential.", folder);
    }

    private static KaggleCredential TokenFrom(string path, Action<string>? warn) =>
        KaggleCredential.FromToken(Read(path, warn).Trim(), $"'{path}'");

    private static KaggleCredential KeyFrom(string path, Action<string>? warn)
    {
        try
        {
            using var content = JsonDocument.Parse(Read(path, warn));
            if (content.RootElement.ValueKind == JsonValueKind.Object
                && Text(content.RootElement, "username") is { } user && Text(content.RootElement, "key") is { } key)
                return KaggleCredential.FromKey(user, key, $"'{path}'");
        }
        catch (JsonException)
        {
            // Its message could quote the content, so the error below stands for it.
        }
        throw KaggleCredential.Invalid($"'{path}'", """it has to be {"username": "...", "key": "..."}""");
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string Read(string path, Action<string>? warn)
    {
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & OthersMayRead) != 0)
            warn?.Invoke($"Others on this machine can read your Kaggle credentials in '{path}'. Close it to them: chmod 600 '{path}'");
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new DeepLearnException("KaggleCredentialInvalid", DeepLearnErrorKind.ReadFailed,
                $"The Kaggle credentials in '{path}' cannot be read: {error.Message}", path, error);
        }
    }

    private static string Folder() => Environment.GetEnvironmentVariable("KAGGLE_CONFIG_DIR") is { Length: > 0 } own
        ? own
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".kaggle");
}
