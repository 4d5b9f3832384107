using System.Net;
using System.Text;

namespace Runner.Tests.Commands;

/// <summary>Invoke-RestMethod against a server of this process; the answers are those PowerShell 7.6 gives.</summary>
public sealed class RestMethodTests : IDisposable
{
    private readonly HttpListener _server = new();
    private readonly string _address;

    public RestMethodTests()
    {
        using (var port = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0))
        {
            port.Start();
            _address = $"http://127.0.0.1:{((IPEndPoint)port.LocalEndpoint).Port}";
        }
        _server.Prefixes.Add(_address + "/");
        _server.Start();
        _ = Task.Run(async () =>
        {
            while (_server.IsListening)
                Answer(await _server.GetContextAsync());
        });
    }

    public void Dispose() => _server.Close();

    [Theory]
    [InlineData("irm $u/list | ForEach-Object { $_.Count; $_[0].b }", "2\né\n")]
    [InlineData("(irm $u/text) + '!'", "hello!\n")]
    [InlineData("(irm $u/number).GetType().Name", "Int64\n")]
    [InlineData("irm \"$u/echo?q=1\" -Body ([ordered]@{ a = 'x y'; b = 'é' }) | ForEach-Object { $_.path; $_.method }", "/echo?q=1&a=x+y&b=%C3%A9\nGET\n")]
    [InlineData("irm $u/echo -Method Post -Body @{ a = 'x y' } | ForEach-Object { $_.body; $_.type }", "a=x+y\napplication/x-www-form-urlencoded\n")]
    [InlineData("'{\"z\":1}' | irm $u/echo -Method Put -ContentType application/json -Headers @{ 'X-Test' = 't' } | ForEach-Object { $_.body; $_.type; $_.test }", "{\"z\":1}\napplication/json\nt\n")]
    [InlineData("irm $u/list -OutFile list.json; Get-Content list.json -Raw; Remove-Item list.json", "[{\"a\":1,\"b\":\"é\"},{\"a\":2}]\n")]
    [InlineData("irm $u/missing -SkipHttpErrorCheck -StatusCodeVariable code; $code", "\nerror\n-----\nnope\n404\n\n")]
    [InlineData("try { irm $u/missing } catch { \"$_\"; $_.Exception.Message; $_.FullyQualifiedErrorId; [int] $_.Exception.Response.StatusCode }",
        "\n{\n  \"error\": \"nope\"\n}\nResponse status code does not indicate success: 404 (Not Found).\nWebCmdletWebResponseException,Microsoft.PowerShell.Commands.InvokeRestMethodCommand\n404\n")]
    [InlineData("try { irm $u/slow -TimeoutSec 1 } catch { \"$_\"; $_.FullyQualifiedErrorId }",
        "The request was canceled due to the configured HttpClient.Timeout of 1 seconds elapsing.\nConnectionTimeoutReached,Microsoft.PowerShell.Commands.InvokeRestMethodCommand\n")]
    [InlineData("try { irm http://127.0.0.1:1/ } catch { \"$_\"; $_.Exception.Message }", "Connection refused\nConnection refused (127.0.0.1:1)\n")]
    public void AnswersAsPowerShell(string script, string expected)
        => Assert.Equal(expected, RunnerProcess.Run("-Command", $"$u = '{_address}'; {script}").Output);

    [Fact]
    public void AnAnswerInXmlIsRefused()
        => Assert.Contains("an answer in XML is not supported by the runner", RunnerProcess.Run("-Command", $"irm {_address}/xml").Errors, StringComparison.Ordinal);

    private static void Answer(HttpListenerContext context)
    {
        var request = context.Request;
        using var reader = new StreamReader(request.InputStream, Encoding.UTF8);
        var (status, type, text) = request.Url!.AbsolutePath switch
        {
            "/list" => (200, "application/json; charset=utf-8", "[{\"a\":1,\"b\":\"é\"},{\"a\":2}]"),
            "/number" => (200, "text/plain", "42"),
            "/echo" => (200, "application/json", System.Text.Json.JsonSerializer.Serialize(new
            {
                path = request.RawUrl, method = request.HttpMethod, body = reader.ReadToEnd(), type = request.ContentType, test = request.Headers["X-Test"],
            })),
            "/missing" => (404, "application/json", "{\"error\":\"nope\"}"),
            "/xml" => (200, "application/xml", "<a>1</a>"),
            "/slow" => (0, "", ""),
            _ => (200, "text/plain", "hello"),
        };
        // The slow one never answers.
        if (status == 0)
            return;
        (context.Response.StatusCode, context.Response.ContentType) = (status, type);
        context.Response.Close(Encoding.UTF8.GetBytes(text), willBlock: false);
    }
}
