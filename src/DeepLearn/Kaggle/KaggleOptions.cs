using DeepLearn.Errors;

namespace DeepLearn.Kaggle;

/// <summary>How to reach Kaggle.</summary>
public sealed record KaggleOptions
{
    /// <summary>Who asks.</summary>
    public required KaggleCredential Credential { get; init; }

    /// <summary>
    /// The address of the API; by default that in the environment variable KAGGLE_API_ENDPOINT, else https://api.kaggle.com.
    /// Without encryption only an address on this machine is taken.
    /// </summary>
    public Uri Endpoint { get; init; } = FromEnvironment();

    /// <summary>How long to wait for an answer, or for the next bytes of one.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How often a request is sent that fails for a passing reason: at least 1.</summary>
    public int Attempts { get; init; } = 5;

    /// <summary>Waits between attempts; by default by sleeping, which the token ends.</summary>
    public Action<TimeSpan, CancellationToken> Wait { get; init; } = static (delay, token) =>
    {
        token.WaitHandle.WaitOne(delay);
        token.ThrowIfCancellationRequested();
    };

    /// <summary>Is told of requests and repetitions, without secrets.</summary>
    public Action<string> Log { get; init; } = static _ => { };

    /// <summary>Is told how far a download or an upload has come, often.</summary>
    public Action<KaggleProgress> Progress { get; init; } = static _ => { };

    /// <summary>Ends every request and wait.</summary>
    public CancellationToken CancellationToken { get; init; }

    /// <summary>Refuses an address where the credentials could be overheard.</summary>
    internal void CheckEndpoint()
    {
        if (!IsSafe(Endpoint))
            throw new DeepLearnException("KaggleEndpointInvalid", DeepLearnErrorKind.InvalidArgument,
                $"'{Endpoint}' is no address for the Kaggle API: it has to begin with https:// so that nobody overhears your credentials. "
                + "Correct KAGGLE_API_ENDPOINT or remove it.", Endpoint);
    }

    /// <summary>Encrypted, or not leaving this machine.</summary>
    internal static bool IsSafe(Uri address) =>
        address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback));

    private static Uri FromEnvironment() =>
        new(Environment.GetEnvironmentVariable("KAGGLE_API_ENDPOINT") is { Length: > 0 } own ? own : "https://api.kaggle.com",
            UriKind.RelativeOrAbsolute);
}
