namespace DeepLearn.Network;

/// <summary>HTTP in steps, each of which has to come within a time. Its failures are told apart from those of the disk.</summary>
/// <param name="patience">How long to wait for an answer, or for the next bytes of one.</param>
/// <param name="failed">Makes the exception for a failure: why, and what it came from.</param>
/// <param name="cancellationToken">Ends every step with an OperationCanceledException.</param>
internal sealed class PatientHttp(TimeSpan patience, Func<string, Exception, Exception> failed, CancellationToken cancellationToken)
{
    private const int BufferSize = 1 << 16;
    private CancellationTokenSource? _step;

    /// <summary>Sends a request and waits for the head of the answer, whatever it says.</summary>
    public HttpResponseMessage Send(HttpClient client, HttpRequestMessage request) =>
        Guarded(token => client.Send(request, HttpCompletionOption.ResponseHeadersRead, token));

    /// <summary>The time begins anew: the step in hand gets on, a long upload for example.</summary>
    public void GetsOn() => _step?.CancelAfter(patience);

    /// <summary>Gives the content of an answer as text.</summary>
    public string ReadText(HttpResponseMessage response) =>
        Guarded(token => response.Content.ReadAsStringAsync(token).GetAwaiter().GetResult());

    /// <summary>Gives the content of an answer piece by piece.</summary>
    public void Read(HttpResponseMessage response, Action<ReadOnlySpan<byte>> take)
    {
        var buffer = new byte[BufferSize];
        using var source = Guarded(response.Content.ReadAsStream);
        while (Guarded(token => source.ReadAsync(buffer, token).AsTask().GetAwaiter().GetResult()) is > 0 and var length)
            take(buffer.AsSpan(0, length));
    }

    private T Guarded<T>(Func<CancellationToken, T> step)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(patience);
        _step = limit;
        try
        {
            return step(limit.Token);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (OperationCanceledException error)
        {
            throw failed(FormattableString.Invariant($"nothing came for {patience.TotalSeconds:0.#} seconds"), error);
        }
        catch (Exception error) when (error is HttpRequestException or IOException)
        {
            throw failed(error.Message.TrimEnd('.'), error);
        }
        finally
        {
            _step = null;
        }
    }
}
