using System.Net;
using System.Net.Sockets;
using System.Text;

namespace DeepLearn.Tests.Data;

/// <summary>A web server on loopback that answers every request with the same bytes, as raw as a test wants them.</summary>
internal sealed class LocalServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly byte[] _answer;
    private int _requests;

    /// <param name="status">"200 OK".</param>
    /// <param name="body">What is sent.</param>
    /// <param name="statedLength">The Content-Length that the header states; by default the true one.</param>
    /// <param name="holdOpen">True to send the body and then nothing, without closing.</param>
    public LocalServer(string status, byte[] body, int? statedLength = null, bool holdOpen = false)
    {
        var head = $"HTTP/1.1 {status}\r\nContent-Length: {statedLength ?? body.Length}\r\nConnection: close\r\n\r\n";
        _answer = [.. Encoding.ASCII.GetBytes(head), .. body];
        _listener.Start();
        _ = Serve(holdOpen);
    }

    public int Requests => _requests;

    public Uri Url => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/file.gz");

    public void Dispose() => _listener.Dispose();

    private async Task Serve(bool holdOpen)
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync();
                Interlocked.Increment(ref _requests);
                var stream = client.GetStream();
                var request = new byte[4096];
                _ = await stream.ReadAsync(request);
                await stream.WriteAsync(_answer);
                await stream.FlushAsync();
                if (holdOpen)
                    _ = await stream.ReadAsync(request);
            }
        }
        catch (Exception error) when (error is SocketException or ObjectDisposedException or IOException)
        {
            // The test is over, or the client has left.
        }
    }
}
