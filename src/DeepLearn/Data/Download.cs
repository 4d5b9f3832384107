using System.Diagnostics;
using System.Security.Cryptography;
using DeepLearn.Errors;
using DeepLearn.Experiments;

namespace DeepLearn.Data;

/// <summary>Fetches one published file. It appears in the cache whole and with the right checksum, or not at all.</summary>
internal sealed class Download(DataFile file, string target, DatasetLoadOptions options)
{
    private static readonly TimeSpan Stall = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan ReportEvery = TimeSpan.FromSeconds(0.2);
    private static readonly HttpClient Client = new() { Timeout = Stall };

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
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(options.CancellationToken);
        var sinceReport = Stopwatch.StartNew();
        var buffer = new byte[1 << 16];
        var received = 0L;
        using var source = Open(patience);
        for (int length; (length = ReadSome(source, buffer, patience)) > 0;)
        {
            received += length;
            if (received > file.Size)
                throw Failed($"it is longer than the published {file.Size} bytes");
            hash.AppendData(buffer, 0, length);
            stream.Write(buffer, 0, length);
            if (sinceReport.Elapsed >= ReportEvery || received == file.Size)
            {
                options.Progress?.Invoke(new DownloadProgress(file.Name, received, file.Size));
                sinceReport.Restart();
            }
        }
        if (received < file.Size)
            throw Failed($"the connection ended after {received} of {file.Size} bytes");
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private Stream Open(CancellationTokenSource patience) => Guarded(() =>
    {
        var response = Client.Send(
            new HttpRequestMessage(HttpMethod.Get, file.Url), HttpCompletionOption.ResponseHeadersRead, patience.Token);
        response.EnsureSuccessStatusCode();
        return response.Content.ReadAsStream(patience.Token);
    });

    private int ReadSome(Stream source, byte[] buffer, CancellationTokenSource patience) => Guarded(() =>
    {
        patience.CancelAfter(Stall);
        return source.ReadAsync(buffer, patience.Token).AsTask().GetAwaiter().GetResult();
    });

    /// <summary>Keeps errors of the network apart from errors of the disk.</summary>
    private T Guarded<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (OperationCanceledException) when (options.CancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (OperationCanceledException error)
        {
            throw Failed($"nothing came for {Stall.TotalSeconds:0} seconds", error);
        }
        catch (Exception error) when (error is HttpRequestException or IOException)
        {
            throw Failed(error.Message.TrimEnd('.'), error);
        }
    }

    private DeepLearnException Failed(string why, Exception? cause = null) => new(
        "DownloadFailed", DeepLearnErrorKind.ReadFailed,
        $"{file.Url} could not be downloaded: {why}. Nothing was kept. Check the network and try again, or put the file at "
        + $"'{target}' or into the folder that DEEPLEARN_DATA names.", file.Url, cause);
}
