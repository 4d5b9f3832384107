using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using DeepLearn.Errors;

namespace DeepLearn.Kaggle;

/// <summary>
/// Downloads one file. What has come lies beside the target in a file "name.{key}.partial", whose key stands for the version of the
/// content (its ETag, else its date), so that a later attempt, also of another process, goes on only with the same content.
/// </summary>
internal sealed class KaggleDownload(
    KaggleHttp http, KaggleOptions options, Func<HttpRequestMessage> request, string what, string competition, string target)
{
    /// <summary>So many bytes are a step forward, after which failures are counted afresh.</summary>
    private const long Step = 1 << 18;

    private readonly string _name = Path.GetFileName(target);
    private readonly string _folder = Path.GetDirectoryName(target)!;

    public void Run()
    {
        try
        {
            Directory.CreateDirectory(_folder);
            var partial = http.Retry.Run(what, Attempt);
            File.Move(partial, target, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new DeepLearnException("WriteFailed", DeepLearnErrorKind.WriteFailed,
                $"Cannot write '{target}': {error.Message.TrimEnd('.')}. What has come is kept; the next call goes on from there. "
                + "See that the folder may be written to, has space left and is used by no other download.", target, error);
        }
    }

    /// <summary>Goes on with what there is, and gives the path of the whole file.</summary>
    private string Attempt()
    {
        var partial = new DirectoryInfo(_folder).GetFiles($"{_name}.*.partial").MaxBy(file => file.LastWriteTimeUtc);
        var message = request();
        if (partial is { Length: > 0 })
            message.Headers.Range = new RangeHeaderValue(partial.Length, null);
        using var response = http.Send(message, what);
        var version = VersionOf(response);
        var path = Path.Combine(_folder, $"{_name}.{version ?? Guid.NewGuid().ToString("N")}.partial");
        var offset = partial?.Length ?? 0;
        var goesOn = response.StatusCode == HttpStatusCode.PartialContent
            && response.Content.Headers.ContentRange?.From == offset && path == partial?.FullName;
        if (!goesOn && (response.StatusCode is HttpStatusCode.PartialContent or HttpStatusCode.RequestedRangeNotSatisfiable))
        {
            // The content is another one by now. The attempt after this one asks for all of it.
            partial?.Delete();
            throw new TransientException(KaggleErrors.Broken(what, "the rest of it does not fit what came before"), TimeSpan.Zero);
        }
        http.Check(response, what, competition);
        if (!goesOn)
        {
            partial?.Delete();
            offset = 0;
        }
        try
        {
            Receive(response, path, offset);
        }
        catch when (version is null)
        {
            File.Delete(path);
            throw;
        }
        Verify(response, path);
        return path;
    }

    private void Receive(HttpResponseMessage response, string path, long offset)
    {
        var total = response.Content.Headers.ContentRange?.Length ?? offset + response.Content.Headers.ContentLength;
        var done = offset;
        using var file = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.None);
        try
        {
            http.Read(response, what, bytes =>
            {
                file.Write(bytes);
                done += bytes.Length;
                options.Progress(new KaggleProgress(_name, done, total));
            });
            if (total is { } expected && done != expected)
                throw new TransientException(KaggleErrors.Broken(what, $"the connection ended after {done} of {expected} bytes"));
        }
        catch (TransientException failure)
        {
            throw new TransientException(failure.Error, failure.After) { HasProgressed = done - offset >= Step };
        }
        file.Flush(flushToDisk: true);
    }

    private void Verify(HttpResponseMessage response, string path)
    {
        if (StoredChecksum.Differs(response.Headers, path) is not { } difference)
            return;
        File.Delete(path);
        throw new DeepLearnException("ChecksumMismatch", DeepLearnErrorKind.InvalidData,
            $"What came for {what} is not what Kaggle has stored: {difference}. It was not kept. Try again.", target);
    }

    /// <summary>Stands for the version of the content; null where the answer does not tell it, so that nothing can go on with it.</summary>
    private static string? VersionOf(HttpResponseMessage response) =>
        (response.Headers.ETag is { IsWeak: false } tag ? tag.Tag : response.Content.Headers.LastModified?.ToString("O")) is { } version
            ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(version)))[..16]
            : null;
}
