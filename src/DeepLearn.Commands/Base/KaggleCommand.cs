using System.Globalization;
using System.Management.Automation;
using DeepLearn.Kaggle;

namespace DeepLearn.Commands;

/// <summary>Base of the cmdlets that talk to Kaggle.</summary>
public abstract class KaggleCommand : LongRunningCommand
{
    private const double Megabyte = 1e6;
    private KaggleClient? _client;

    /// <summary>
    /// The name of the user and the API key (or access token) as the password; if not given the credentials are those of the variable
    /// KAGGLE_API_TOKEN, else of the files access_token or kaggle.json in the folder .kaggle of the user's home.
    /// </summary>
    [Parameter]
    public PSCredential? Credential { get; set; }

    /// <summary>Kaggle, asked in the user's name.</summary>
    private protected KaggleClient Client => _client ??= new KaggleClient(new KaggleOptions
    {
        Credential = Credential?.GetNetworkCredential() is { } given
            ? KaggleCredential.FromKey(given.UserName, given.Password, "-Credential")
            : KaggleCredentialStore.Find(WriteWarning),
        Log = WriteVerbose,
        Progress = Show,
        CancellationToken = StopToken,
    });

    /// <summary>What the progress bar says is being done.</summary>
    private protected abstract string Activity { get; }

    /// <summary>Writes objects as they come: given all at once, PowerShell would wait for the last before it passes on the first.</summary>
    private protected void WriteEach(IEnumerable<object> items)
    {
        foreach (var item in items)
            WriteObject(item);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _client?.Dispose();
        base.Dispose(disposing);
    }

    private void Show(KaggleProgress news) => ReportProgress(
        Activity, $"{news.Name}: {Size(news.Done)}{(news.Total is { } total ? $" of {Size(total)}" : "")}",
        news.Total is > 0 and { } whole ? (double)news.Done / whole : -1);

    private static string Size(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / Megabyte:0.0} MB");
}
