using System.Net.Http.Headers;
using System.Text;
using DeepLearn.Errors;

namespace DeepLearn.Kaggle;

/// <summary>
/// What Kaggle knows a user by: an access token, or a user name with an API key of the older kind. It is never shown: its text
/// says where it is from.
/// </summary>
public sealed class KaggleCredential
{
    /// <summary>How access tokens begin; the older keys are 32 hexadecimal digits.</summary>
    private const string TokenPrefix = "KGAT_";

    private readonly string _secret;

    private KaggleCredential(string source, string secret, AuthenticationHeaderValue header)
    {
        Source = source;
        _secret = secret;
        Header = header;
    }

    /// <summary>Where it is from: "KAGGLE_API_TOKEN", a path, "-Credential".</summary>
    public string Source { get; }

    internal AuthenticationHeaderValue Header { get; }

    /// <summary>An access token.</summary>
    /// <param name="token">The token.</param>
    /// <param name="source">Where it is from.</param>
    /// <exception cref="DeepLearnException">"KaggleCredentialInvalid": it is empty or holds characters that no token has.</exception>
    public static KaggleCredential FromToken(string token, string source)
    {
        CheckText(token, source);
        return new KaggleCredential(source, token, new AuthenticationHeaderValue("Bearer", token));
    }

    /// <summary>A user name with an API key; where the key is an access token, it alone counts.</summary>
    /// <param name="userName">The name of the user at Kaggle.</param>
    /// <param name="key">The key.</param>
    /// <param name="source">Where they are from.</param>
    /// <exception cref="DeepLearnException">"KaggleCredentialInvalid": one is empty or holds characters that it cannot have.</exception>
    public static KaggleCredential FromKey(string userName, string key, string source)
    {
        if (key.StartsWith(TokenPrefix, StringComparison.Ordinal))
            return FromToken(key, source);
        CheckText(userName, source);
        CheckText(key, source);
        var pair = Convert.ToBase64String(Encoding.ASCII.GetBytes($"{userName}:{key}"));
        return new KaggleCredential(source, key, new AuthenticationHeaderValue("Basic", pair));
    }

    /// <summary>Where it is from, never what it is.</summary>
    public override string ToString() => $"Kaggle credentials from {Source}";

    /// <summary>Takes the secret out of a text that came from elsewhere.</summary>
    internal string Redact(string text) =>
        text.Replace(_secret, "***", StringComparison.Ordinal).Replace(Header.Parameter!, "***", StringComparison.Ordinal);

    internal static DeepLearnException Invalid(string source, string why) => new(
        "KaggleCredentialInvalid", DeepLearnErrorKind.InvalidData,
        $"The Kaggle credentials in {source} cannot be used: {why}. Make a new API token at https://www.kaggle.com/settings.", source);

    private static void CheckText(string text, string source)
    {
        if (text.Length == 0 || !text.All(c => c is > ' ' and <= '~'))
            throw Invalid(source, text.Length == 0 ? "something is empty" : "there are blanks or characters beyond ASCII");
    }
}
