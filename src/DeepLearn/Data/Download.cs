using System.Diagnostics;
using System.Security.Cryptography;
using DeepLearn.Errors;
using DeepLearn.Experiments;
using DeepLearn.Network;

namespace DeepLearn.Data;

/// <summary>Fetches one published file. It appears in the cache whole and with the right checksum, or not at all.</summary>
internal sealed class Download(DataFile file, string target, DatasetLoadOptions options)
{
    private static readonly TimeSpan Stall = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan ReportEvery = TimeSpan.FromSeconds(0.2);
    private static readonly HttpClient Client = new() { Timeout = Timeout.InfiniteTimeSpan };

    private HashAlgorithmName Algorithm => file.Checksum.Length == 2 * MD5.HashSizeInBytes ? HashAlgorithmName.MD5 : HashAlgorithmName.SHA1;

    public void Run() => AtomicFile.Write(target, stream =>
    {
        var found = Receive(stream);
        if (found != file.Checksum)
            throw new DeepLearnException("ChecksumMismatch", DeepLearnErrorKind.InvalidData,
                $"The file at {file.Url} is not the published one: its {Algorithm.Name} is {found}, expected {file.Checksum}. It was not kept. "
                + $"Try again later, or put a good copy at '{target}'.", file.Url);
    });

    private string Receive(Stream stream)
    {
        using var hash = IncrementalHash.CreateHash(Algorithm);
        var http = new PatientHttp(Stall, Failed, options.CancellationToken);
        var sinceReport = Stopwatch.StartNew();
        var received = 0L;
        using var request = new HttpRequestMessage(HttpMethod.Get, file.Url);
        using var response = http.Send(Client, request);
        if (!response.IsSuccessStatusCode)
            throw Failed($"the server answers {(int)response.StatusCode} ({response.ReasonPhrase})");
        http.Read(response, bytes =>
        {
            received += bytes.Length;
            if (received > file.Size)
                throw Failed($"it is longer than the published {file.Size} bytes");
            hash.AppendData(bytes);
            stream.Write(bytes);
            if (sinceReport.Elapsed >= ReportEvery || received == file.Size)
            {
                options.Progress?.Invoke(new DownloadProgress(file.Name, received, file.Size));
                sinceReport.Restart();
            }
        });
        if (received < file.Size)
            throw Failed($"the connection ended after {received} of {file.Size} bytes");
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private DeepLearnException Failed(string why, Exception? cause = null) => new(
        "DownloadFailed", DeepLearnErrorKind.ReadFailed,
        $"{file.Url} could not be downloaded: {why}. Nothing was kept. Check the network and try again, or put the file at "
        + $"'{target}' or into the folder that DEEPLEARN_DATA names.", file.Url, cause);
}
