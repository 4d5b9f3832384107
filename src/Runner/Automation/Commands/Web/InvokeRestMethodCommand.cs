using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using System.Xml;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.PowerShell.Commands;

/// <summary>Sends a request to a web service and makes objects of its JSON answer.</summary>
[Cmdlet("Invoke", "RestMethod")]
public sealed class InvokeRestMethodCommand : PSCmdlet, IDisposable
{
    private const string FormContent = "application/x-www-form-urlencoded";

    private readonly CancellationTokenSource _stop = new();

    [Parameter(Mandatory = true, Position = 0), ValidateNotNullOrEmpty] public Uri Uri { get; set; } = null!;
    [Parameter] public WebRequestMethod Method { get; set; }
    [Parameter(ValueFromPipeline = true)] public object? Body { get; set; }
    [Parameter] public IDictionary? Headers { get; set; }
    [Parameter] public string? ContentType { get; set; }
    [Parameter] public string? OutFile { get; set; }
    [Parameter, Alias("ConnectionTimeoutSeconds"), ValidateRange(0, int.MaxValue)] public int TimeoutSec { get; set; }
    [Parameter] public string UserAgent { get; set; } = $"Mozilla/5.0 (Linux; {Environment.OSVersion.VersionString}; en-US) PowerShell/7.6.0";
    [Parameter] public SwitchParameter SkipHttpErrorCheck { get; set; }
    [Parameter, Alias("RHV")] public string? ResponseHeadersVariable { get; set; }
    [Parameter] public string? StatusCodeVariable { get; set; }

    protected override void ProcessRecord()
    {
        using var handler = new HttpClientHandler { AutomaticDecompression = System.Net.DecompressionMethods.GZip | System.Net.DecompressionMethods.Deflate | System.Net.DecompressionMethods.Brotli };
        using var client = new HttpClient(handler) { Timeout = TimeoutSec == 0 ? Timeout.InfiniteTimeSpan : TimeSpan.FromSeconds(TimeoutSec) };
        using var request = Request();
        try
        {
            using var response = client.Send(request, HttpCompletionOption.ResponseHeadersRead, _stop.Token);
            Answer(response);
        }
        catch (HttpRequestException e)
        {
            var record = new ErrorRecord(e, "WebCmdletWebResponseException", ErrorCategory.InvalidOperation, request);
            if (((e as HttpResponseException)?.Details ?? e.InnerException?.Message) is { Length: > 0 } details)
                record.ErrorDetails = new ErrorDetails(details);
            ThrowTerminatingError(record);
        }
        catch (OperationCanceledException e) when (!_stop.IsCancellationRequested)
        {
            ThrowTerminatingError(new ErrorRecord(e, "ConnectionTimeoutReached", ErrorCategory.OperationTimeout, null));
        }
    }

    protected override void StopProcessing() => _stop.Cancel();

    public void Dispose() => _stop.Dispose();

    private HttpRequestMessage Request()
    {
        var method = new HttpMethod(Method == WebRequestMethod.Default ? "GET" : Method.ToString().ToUpperInvariant());
        var target = Uri.IsAbsoluteUri ? Uri : new Uri("http://" + Uri.OriginalString);
        var body = PSObject.Base(Body);
        if (body is IDictionary query && method == HttpMethod.Get)
            (target, body) = (new UriBuilder(target) { Query = (target.Query.Length > 1 ? target.Query[1..] + "&" : "") + Form(query) }.Uri, null);
        var request = new HttpRequestMessage(method, target);
        request.Headers.TryAddWithoutValidation("User-Agent", UserAgent);
        request.Content = body switch
        {
            null => method != HttpMethod.Get && method != HttpMethod.Head ? new ByteArrayContent([]) { Headers = { ContentLength = 0 } } : null,
            byte[] bytes => new ByteArrayContent(bytes),
            Stream stream => new StreamContent(stream),
            IDictionary form => new ByteArrayContent(Encoding.UTF8.GetBytes(Form(form))),
            _ => new ByteArrayContent(CharacterSet(ContentType).GetBytes(LanguagePrimitives.ToText(Body))),
        };
        foreach (DictionaryEntry header in Headers ?? new Hashtable())
        {
            var (name, value) = (LanguagePrimitives.ToText(header.Key), LanguagePrimitives.ToText(header.Value));
            if (name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase))
                ContentType ??= value;
            else if (!request.Headers.TryAddWithoutValidation(name, value))
                request.Content?.Headers.TryAddWithoutValidation(name, value);
        }
        var type = ContentType ?? (method == HttpMethod.Post ? FormContent : null);
        if (request.Content is not null && type is not null)
            request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        return request;
    }

    private static string Form(IDictionary table) => string.Join('&', table.Cast<DictionaryEntry>().Select(e =>
        $"{System.Net.WebUtility.UrlEncode(LanguagePrimitives.ToText(e.Key))}={System.Net.WebUtility.UrlEncode(LanguagePrimitives.ToText(e.Value))}"));

    private static Encoding CharacterSet(string? contentType)
        => MediaTypeHeaderValue.TryParse(contentType, out var type) && type.CharSet is { Length: > 0 } name ? Encoding.GetEncoding(name.Trim('"')) : new UTF8Encoding(false);

    private void Answer(HttpResponseMessage response)
    {
        if (!SkipHttpErrorCheck && !response.IsSuccessStatusCode)
            throw new HttpResponseException(response, Details(Text(response), response.Content.Headers.ContentType?.MediaType ?? ""));
        if (ResponseHeadersVariable is not null)
            Engine.SetVariable(ResponseHeadersVariable, response.Headers.Concat(response.Content.Headers).ToDictionary(h => h.Key, h => h.Value));
        if (StatusCodeVariable is not null)
            Engine.SetVariable(StatusCodeVariable, (int)response.StatusCode);
        if (OutFile is not null)
        {
            using var file = File.Create(GetUnresolvedProviderPathFromPSPath(OutFile));
            response.Content.ReadAsStream(_stop.Token).CopyTo(file);
            return;
        }
        var text = Text(response);
        try
        {
            WriteObject(new JsonReading(asHashtable: false).Read(text) ?? (text.Trim() == "null" ? null : text));
        }
        catch (Exception e) when (e is ArgumentException or JsonNameException)
        {
            if (IsXml(text))
                throw DeepLearn.Runner.Runtime.Errors.Unsupported("an answer in XML");
            WriteObject(text);
        }
    }

    private string Text(HttpResponseMessage response)
    {
        using var reader = new StreamReader(response.Content.ReadAsStream(_stop.Token), CharacterSet(response.Content.Headers.ContentType?.ToString()));
        return reader.ReadToEnd();
    }

    private static bool IsXml(string text)
    {
        try
        {
            new XmlDocument().LoadXml(text);
            return true;
        }
        catch (XmlException)
        {
            return false;
        }
    }

    // The answer's text without tags, JSON with a line for each part.
    private static string Details(string text, string contentType)
    {
        try
        {
            if (contentType.Contains("json", StringComparison.Ordinal))
                return Environment.NewLine + JToken.Parse(text).ToString();
        }
        catch (JsonException)
        {
        }
        return Regex.Replace(text, "<[^>]*>", "");
    }
}
