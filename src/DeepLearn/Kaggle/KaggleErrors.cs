using System.Globalization;
using System.Net;
using System.Text.Json;
using DeepLearn.Errors;

namespace DeepLearn.Kaggle;

/// <summary>Turns Kaggle's refusals into errors that say what to do.</summary>
internal static class KaggleErrors
{
    private const int LongestQuote = 300;

    /// <summary>The error for an answer that is none; transient where it is worth asking again.</summary>
    /// <param name="status">The status of the answer.</param>
    /// <param name="body">Its content.</param>
    /// <param name="after">How long it asks to wait.</param>
    /// <param name="what">What was asked for: "the files of 'titanic'".</param>
    /// <param name="competition">The competition it is about, if it is about one.</param>
    /// <param name="credential">Who asked.</param>
    public static Exception From(
        HttpStatusCode status, string body, TimeSpan? after, string what, string? competition, KaggleCredential credential)
    {
        var said = Quote(credential.Redact(body));
        DeepLearnException Error(string id, DeepLearnErrorKind kind, string message) =>
            new(id, kind, message + said, competition);
        return status switch
        {
            HttpStatusCode.Unauthorized => Error("KaggleUnauthorized", DeepLearnErrorKind.AccessDenied,
                $"401: Kaggle does not accept the credentials from {credential.Source}: they are wrong, expired or revoked. "
                + "Make a new API token at https://www.kaggle.com/settings and put it there."),
            HttpStatusCode.Forbidden when competition is not null => Error("KaggleForbidden", DeepLearnErrorKind.AccessDenied,
                $"403: accept the rules of the competition on its page, https://www.kaggle.com/competitions/{competition}/rules, and try again. "
                + "Some competitions also ask for an account with a verified phone number (https://www.kaggle.com/settings)."),
            HttpStatusCode.Forbidden => Error("KaggleForbidden", DeepLearnErrorKind.AccessDenied,
                $"403: Kaggle does not let you see {what}."),
            HttpStatusCode.NotFound => Error("KaggleNotFound", DeepLearnErrorKind.NotFound,
                $"404: Kaggle does not have {what}. The name of a competition is the last part of its page's address, "
                + "https://www.kaggle.com/competitions/<name>."),
            HttpStatusCode.TooManyRequests => new TransientException(Error("KaggleTooManyRequests", DeepLearnErrorKind.LimitExceeded,
                "429: Kaggle takes no more requests from you for now. Try again " + (after is { } wait
                    ? string.Create(CultureInfo.InvariantCulture, $"in {Math.Ceiling(wait.TotalMinutes):0} min.") : "later.")), after),
            HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError => new TransientException(
                Error("KaggleUnavailable", DeepLearnErrorKind.ReadFailed,
                    $"{(int)status}: Kaggle has a problem of its own with {what}. Try again later."), after),
            _ => Error("KaggleRefused", DeepLearnErrorKind.InvalidArgument, $"{(int)status}: Kaggle refuses {what}."),
        };
    }

    /// <summary>The error for a connection that failed.</summary>
    public static DeepLearnException Broken(string what, string why, Exception? cause = null) => new(
        "KaggleUnavailable", DeepLearnErrorKind.ReadFailed,
        $"Kaggle could not be asked for {what}: {why.TrimEnd('.')}. Check the network and try again.", null, cause);

    /// <summary>The error for an answer that nobody understands.</summary>
    public static DeepLearnException Unreadable(string what, Exception? cause = null) => new(
        "KaggleAnswerInvalid", DeepLearnErrorKind.InvalidData,
        $"What came back for {what} is no answer of the Kaggle API. Check KAGGLE_API_ENDPOINT and whether a proxy stands between.", null, cause);

    /// <summary>Kaggle's own words on one line, if it has any; a page of HTML is not quoted.</summary>
    private static string Quote(string body)
    {
        var text = body.Trim();
        try
        {
            using var answer = JsonDocument.Parse(text);
            text = answer.RootElement.ValueKind == JsonValueKind.Object && answer.RootElement.TryGetProperty("message", out var message)
                ? message.ToString() : "";
        }
        catch (JsonException)
        {
            text = text.StartsWith('<') ? "" : text;
        }
        text = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length == 0 ? "" : $" Kaggle says: \"{(text.Length <= LongestQuote ? text : text[..LongestQuote] + "...")}\"";
    }
}
