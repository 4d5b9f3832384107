using DeepLearn.Errors;

namespace DeepLearn.Kaggle;

/// <summary>Puts a file where Kaggle wants it before it is handed in: asks for an address, and sends the content there.</summary>
internal sealed class KaggleUpload(KaggleHttp http, string competition)
{
    /// <summary>Uploads a file and gives the token by which Kaggle knows it.</summary>
    public string Run(string path)
    {
        var file = new FileInfo(path);
        if (!file.Exists)
            throw new DeepLearnException("FileNotFound", DeepLearnErrorKind.NotFound, $"There is no file '{path}' to submit.", path);
        if (file.Length == 0)
            throw new DeepLearnException("FileEmpty", DeepLearnErrorKind.InvalidData, $"'{path}' is empty: there is nothing to submit.", path);
        var what = $"the upload of '{file.Name}'";
        // A broken upload starts over with an address of its own.
        return http.Retry.Run(what, () => Attempt(file, what));
    }

    private string Attempt(FileInfo file, string what)
    {
        var ticket = http.CallOnce("StartSubmissionUpload", new
        {
            competitionName = competition,
            fileName = file.Name,
            contentLength = file.Length,
            lastModifiedEpochSeconds = new DateTimeOffset(file.LastWriteTimeUtc).ToUnixTimeSeconds(),
        }, what, competition);
        if (!ticket.TryGetProperty("token", out var token) || !ticket.TryGetProperty("createUrl", out var address)
            || !Uri.TryCreate(address.GetString(), UriKind.Absolute, out var url) || !KaggleOptions.IsSafe(url))
            throw KaggleErrors.Unreadable(what);
        using var response = http.Put(url, file, what);
        http.Check(response, what, competition);
        return token.GetString()!;
    }
}
