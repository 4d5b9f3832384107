using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization;
using DeepLearn.Network;

namespace DeepLearn.Kaggle;

/// <summary>
/// Speaks Kaggle's remote procedure calls: a POST of a JSON object to {endpoint}/v1/{service}/{method}. Credentials go to the endpoint
/// alone: a redirect to where files are stored does not carry them along.
/// </summary>
internal sealed class KaggleHttp : IDisposable
{
    private const string Service = "competitions.CompetitionApiService";
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
        var body = Patient(what).ReadText(response);
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
            Content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(request, WithoutNulls))
            {
                Headers = { ContentType = new("application/json") },
            },
            Headers = { Authorization = _options.Credential.Header },
        };

    /// <summary>Sends a request and waits for the head of the answer, whatever it says.</summary>
    public HttpResponseMessage Send(HttpRequestMessage request, string what) => Send(request, Patient(what));

    /// <summary>Sends a file to an address that is to be trusted, without credentials.</summary>
    public HttpResponseMessage Put(Uri address, FileInfo file, string what)
    {
        var patient = Patient(what);
        var content = new StreamContent(new ReportingStream(file.OpenRead(), sent =>
        {
            patient.GetsOn();
            _options.Progress(new KaggleProgress(file.Name, sent, file.Length));
        }));
        content.Headers.ContentLength = file.Length;
        return Send(new HttpRequestMessage(HttpMethod.Put, address) { Content = content }, patient);
    }

    /// <summary>Throws where the answer is a refusal.</summary>
    public void Check(HttpResponseMessage response, string what, string? competition)
    {
        if (!response.IsSuccessStatusCode)
            Check(response, Patient(what).ReadText(response), what, competition);
    }

    /// <summary>Gives the content of an answer piece by piece.</summary>
    public void Read(HttpResponseMessage response, string what, Action<ReadOnlySpan<byte>> take) => Patient(what).Read(response, take);

    private HttpResponseMessage Send(HttpRequestMessage request, PatientHttp patient)
    {
        using (request)
        {
            var response = patient.Send(_client, request);
            // The query of an address may be what signs it.
            _options.Log($"{request.Method} {request.RequestUri!.GetLeftPart(UriPartial.Path)}: {(int)response.StatusCode}");
            return response;
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

    private PatientHttp Patient(string what) => new(
        _options.Patience, (why, cause) => new TransientException(KaggleErrors.Broken(what, why, cause)), _options.CancellationToken);
}
