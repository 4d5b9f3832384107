using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace DeepLearn.Tests.Kaggle;

/// <summary>
/// Speaks the part of Kaggle's API that deals with competitions, over real sockets on this machine: the calls at 127.0.0.1, and, as at
/// Kaggle under another name (localhost), the store of the files. What shall go wrong can be told beforehand.
/// </summary>
public sealed class Server : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<string, ConcurrentQueue<Fault>> _faults = new();
    private readonly ConcurrentQueue<Request> _requests = new();
    private readonly CancellationTokenSource _end = new();
    private readonly Api _api;

    /// <summary>Starts to serve.</summary>
    public Server()
    {
        _listener.Start();
        _api = new Api(new Uri($"http://localhost:{Port}"));
        _ = Serve();
    }

    /// <summary>What KAGGLE_API_ENDPOINT has to be.</summary>
    public Uri Endpoint => new($"http://127.0.0.1:{Port}");

    /// <summary>The requests so far.</summary>
    public IReadOnlyCollection<Request> Requests => _requests;

    private int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Lets the next request of an operation go wrong; several in the order in which they were told.</summary>
    public void Inject(string operation, Fault fault) => _faults.GetOrAdd(operation, _ => new()).Enqueue(fault);

    /// <summary>Forgets requests, faults and submissions.</summary>
    public void Reset()
    {
        _requests.Clear();
        _faults.Clear();
        _api.Reset();
    }

    /// <summary>Ends.</summary>
    public void Dispose()
    {
        _end.Cancel();
        _listener.Dispose();
    }

    private async Task Serve()
    {
        try
        {
            while (true)
                _ = Handle(await _listener.AcceptTcpClientAsync(_end.Token));
        }
        catch (Exception error) when (error is SocketException or ObjectDisposedException or OperationCanceledException)
        {
            // The test is over.
        }
    }

    private async Task Handle(TcpClient client)
    {
        using var owned = client;
        try
        {
            var stream = client.GetStream();
            if (await ReadHead(stream) is not var (request, length))
                return;
            Fault? fault = null;
            if (_faults.TryGetValue(request.Operation, out var faults))
                faults.TryDequeue(out fault);
            request = request with { Body = await ReadBody(stream, length, fault is { Kind: FaultKind.SlowRead } slow ? slow.Number : 0) };
            _requests.Enqueue(request);
            await Write(stream, Spoilt(request, fault), fault);
            // Without this the last bytes could be lost when unread input makes the close abrupt.
            client.Client.Shutdown(SocketShutdown.Send);
            while (await stream.ReadAsync(new byte[1024], _end.Token) > 0)
            {
            }
        }
        catch (Exception error) when (error is IOException or SocketException or OperationCanceledException or ObjectDisposedException)
        {
            // The client has left, or the test is over.
        }
    }

    private Answer Spoilt(Request request, Fault? fault)
    {
        switch (fault)
        {
            case { Kind: FaultKind.Status, Number: var status }:
                var refusal = Answer.Refusal(status, $"made up {status} for {request.Authorization}");
                if (status is 429 or 503)
                    refusal.Headers["Retry-After"] = "1";
                return refusal;
            case { Kind: FaultKind.TooManyForMinutes, Number: var minutes }:
                var limit = Answer.Refusal(429, "Too many requests");
                limit.Headers["Retry-After"] = $"{60 * minutes}";
                return limit;
            case { Kind: FaultKind.Html }:
                return new Answer(200, "<html>Welcome to the hotel's network</html>"u8.ToArray());
            case { Kind: FaultKind.Code, Number: var code }:
                return Answer.Refusal(code, $"made up {code}", 200);
        }
        var answer = _api.Answer(request, fault?.Kind);
        if (fault?.Kind == FaultKind.Corrupt)
            answer.Body[^1] ^= 1;
        return answer;
    }

    private async Task Write(NetworkStream stream, Answer answer, Fault? fault)
    {
        if (fault?.Kind == FaultKind.Drop)
            return;
        if (fault?.Kind == FaultKind.Hang)
            await Task.Delay(Timeout.Infinite, _end.Token);
        await stream.WriteAsync(answer.Head());
        if (fault is { Kind: FaultKind.Slow })
        {
            foreach (var piece in answer.Body.Chunk(Math.Max(1, answer.Body.Length / 8)))
            {
                await Task.Delay(fault.Number, _end.Token);
                await stream.WriteAsync(piece);
            }
            return;
        }
        var length = fault is { Kind: FaultKind.Cut } ? Math.Min(fault.Number, answer.Body.Length) : answer.Body.Length;
        await stream.WriteAsync(answer.Body.AsMemory(0, length));
    }

    private static async Task<(Request Request, int Length)?> ReadHead(NetworkStream stream)
    {
        var head = new List<byte>();
        var one = new byte[1];
        while (!head.TakeLast(4).SequenceEqual("\r\n\r\n"u8.ToArray()))
        {
            if (await stream.ReadAsync(one) == 0)
                return null;
            head.Add(one[0]);
        }
        var lines = Encoding.ASCII.GetString([.. head]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var headers = lines.Skip(1).Select(line => line.Split(": ", 2)).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);
        var length = headers.TryGetValue("Content-Length", out var text) ? int.Parse(text) : 0;
        var (verb, path) = (lines[0].Split(' ')[0], lines[0].Split(' ')[1]);
        var operation = path.Split('?')[0].Split('/') switch
        {
            ["", "v1", "competitions.CompetitionApiService", var method] => method,
            ["", var place, ..] => place,
            _ => "",
        };
        return (new Request(operation, verb, path, headers.GetValueOrDefault("Authorization"), headers.GetValueOrDefault("Range"), []), length);
    }

    private async Task<byte[]> ReadBody(NetworkStream stream, int length, int pause)
    {
        var body = new byte[length];
        foreach (var piece in Enumerable.Range(0, length).Chunk(Math.Max(1, length / 8)))
        {
            await Task.Delay(pause, _end.Token);
            await stream.ReadExactlyAsync(body.AsMemory(piece[0], piece.Length), _end.Token);
        }
        return body;
    }
}
