using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DeepLearn.Kaggle;

/// <summary>
/// Speaks Kaggle's remote procedure calls: a POST of a JSON object to {endpoint}/v1/{service}/{method}. Credentials go to the endpoint
/// alone: a redirect to where files are stored does not carry them along.
/// </summary>
internal sealed class KaggleHttp : IDisposable
{
    private const string Service = "competitions.CompetitionApiService";
    private const int BufferSize = 1 << 16;
    private static readonly JsonSerializerOptions WithoutNulls = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };
    private static readonly Version Version = typeof(KaggleHttp).Assembly.GetName().Version!;

    private readonly KaggleOptions _options;
    private readonly HttpClient _client;

    public KaggleHttp(KaggleOptions options)
    {
        options.CheckEndpoint();
        _options = options;
        _client = new HttpClient { Timeout = Timeout.InfiniteTimeSpan };
        _client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("DeepLearn", Version.ToString(3)));
        Retry = new Retry(options);
    }

    public Retry Retry { get; }

    public void Dispose() => _client.Dispose();

    /// <summary>Calls a method and gives its answer.</summary>
    /// <param name="method">The name of the method.</param>
    /// <param name="request">Its argument.</param>
    /// <param name="what">What is asked for, as an error message names it.</param>
    /// <param name="competition">The competition it is about, if it is about one.</param>
    public JsonElement Call(string method, object request, string what, string? competition) =>
        Retry.Run(what, () => CallOnce(method, request, what, competition));

    /// <summary>Calls a method once; a failure that may pass is a <see cref="TransientException"/>.</summary>
    public JsonElement CallOnce(string method, object request, string what, string? competition)
    {
        using var response = Send(Request(method, request), what);
        var body = ReadAll(response, what);
        Check(response, body, what, competition);
        try
        {
            var answer = JsonSerializer.Deserialize<JsonElement>(body);
            if (answer.ValueKind != JsonValueKind.Object)
                throw KaggleErrors.Unreadable(what);
            // Some refusals come with the status 200 and say so within.
            if (answer.TryGetProperty("code", out var code) && code.TryGetInt32(out var status) && status >= 400)
                throw KaggleErrors.From((HttpStatusCode)status, body, null, what, competition, _options.Credential);
            return answer;
        }
        catch (JsonException error)
        {
            throw KaggleErrors.Unreadable(what, error);
        }
    }

    /// <summary>The request that calls a method.</summary>
    public HttpRequestMessage Request(string method, object request) =>
        new(HttpMethod.Post, new Uri($"{_options.Endpoint.ToString().TrimEnd('/')}/v1/{Service}/{method}"))
        {
            Content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(request, WithoutNulls)) { Headers = { ContentType = new("application/json") } },
            Headers = { Authorization = _options.Credential.Header },
        };

    /// <summary>Sends a request and waits for the head of the answer, whatever it says.</summary>
    public HttpResponseMessage Send(HttpRequestMessage request, string what)
    {
        using (request)
        {
            var response = Guarded(what, token => _client.Send(request, HttpCompletionOption.ResponseHeadersRead, token));
            // The query of an address may be what signs it.
            _options.Log($"{request.Method} {request.RequestUri!.GetLeftPart(UriPartial.Path)}: {(int)response.StatusCode}");
            return response;
        }
    }

    /// <summary>Throws where the answer is a refusal.</summary>
    public void Check(HttpResponseMessage response, string what, string? competition)
    {
        if (!response.IsSuccessStatusCode)
            Check(response, ReadAll(response, what), what, competition);
    }

    /// <summary>Copies the content of an answer piece by piece.</summary>
    public void Read(HttpResponseMessage response, string what, Action<ReadOnlySpan<byte>> take)
    {
        var buffer = new byte[BufferSize];
        using var source = Guarded(what, response.Content.ReadAsStream);
        while (true)
        {
            var length = Guarded(what, token => source.ReadAsync(buffer, token).AsTask().GetAwaiter().GetResult());
            if (length == 0)
                return;
            take(buffer.AsSpan(0, length));
        }
    }

    private void Check(HttpResponseMessage response, string body, string what, string? competition)
    {
        if (response.IsSuccessStatusCode)
            return;
        if (response.RequestMessage?.RequestUri?.Authority != _options.Endpoint.Authority)
        {
            // The links to where files are stored expire; a new attempt gets a new one.
            throw new TransientException(KaggleErrors.Broken(what, $"the store of the files answers {(int)response.StatusCode}"));
        }
        var asked = response.Headers.RetryAfter;
        var after = asked?.Delta ?? asked?.Date - DateTimeOffset.UtcNow;
        throw KaggleErrors.From(
            response.StatusCode, body, after < TimeSpan.Zero ? TimeSpan.Zero : after, what, competition, _options.Credential);
    }

    private string ReadAll(HttpResponseMessage response, string what) =>
        Guarded(what, token => response.Content.ReadAsStringAsync(token).GetAwaiter().GetResult());

    /// <summary>Does one step of the network within the patience there is, and keeps its errors apart from those of the disk.</summary>
    private T Guarded<T>(string what, Func<CancellationToken, T> step)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(_options.CancellationToken);
        patience.CancelAfter(_options.Patience);
        try
        {
            return step(patience.Token);
        }
        catch (OperationCanceledException) when (_options.CancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (OperationCanceledException error)
        {
            throw new TransientException(KaggleErrors.Broken(
                what, FormattableString.Invariant($"nothing came for {_options.Patience.TotalSeconds:0.#} seconds"), error));
        }
        catch (Exception error) when (error is HttpRequestException or IOException)
        {
            throw new TransientException(KaggleErrors.Broken(what, error.Message, error));
        }
    }
}
