using System.Text.Json;
using DeepLearn.Errors;
using DeepLearn.Kaggle;
using DeepLearn.Tests.Data;

namespace DeepLearn.Tests.Kaggle;

/// <summary>A server, a client of it that waits for nothing but notes how long it would have, and a folder.</summary>
public abstract class KaggleTest : IDisposable
{
    protected const string Competition = "house-prices-advanced-regression-techniques";

    protected KaggleTest()
    {
        Options = new KaggleOptions
        {
            Credential = KaggleCredential.FromToken(Accounts.Token, "the test"),
            Endpoint = Server.Endpoint,
            Patience = TimeSpan.FromSeconds(20),
            Wait = (delay, _) => Waits.Add(delay),
            Log = Log.Add,
            Progress = Progress.Add,
        };
        Client = new KaggleClient(Options);
    }

    protected Server Server { get; } = new();

    protected KaggleOptions Options { get; }

    protected KaggleClient Client { get; }

    protected List<TimeSpan> Waits { get; } = [];

    protected List<string> Log { get; } = [];

    protected List<KaggleProgress> Progress { get; } = [];

    private protected TemporaryFolder Folder { get; } = new();

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        Client.Dispose();
        Server.Dispose();
        Folder.Dispose();
    }

    /// <summary>The error of an action; neither it nor the log may hold a secret.</summary>
    protected DeepLearnException Fails(Action action)
    {
        var error = Assert.Throws<DeepLearnException>(action);
        foreach (var text in Log.Append(error.ToString()).Append($"{Options}"))
        {
            Assert.DoesNotContain(Accounts.Token, text, StringComparison.Ordinal);
            Assert.DoesNotContain(Accounts.Key, text, StringComparison.Ordinal);
            Assert.DoesNotContain("signature", text, StringComparison.Ordinal);
        }
        return error;
    }

    protected void Inject(string operation, FaultKind kind, int number = 0, int times = 1)
    {
        for (var i = 0; i < times; i++)
            Server.Inject(operation, new Fault(kind, number));
    }

    /// <summary>The arguments of the calls of a method.</summary>
    protected IReadOnlyList<JsonElement> Arguments(string method) =>
        [.. Of(method).Select(request => JsonSerializer.Deserialize<JsonElement>(request.Body))];

    protected IReadOnlyList<Request> Of(string operation) => [.. Server.Requests.Where(request => request.Operation == operation)];
}
