namespace Microsoft.PowerShell.Commands;

/// <summary>A server's answer that does not say success.</summary>
public sealed class HttpResponseException : HttpRequestException
{
    internal HttpResponseException(HttpResponseMessage response, string details)
        : base($"Response status code does not indicate success: {(int)response.StatusCode} ({response.ReasonPhrase}).", null, response.StatusCode)
        => (Response, Details) = (response, details);

    public HttpResponseMessage Response { get; }
    internal string Details { get; }
}
