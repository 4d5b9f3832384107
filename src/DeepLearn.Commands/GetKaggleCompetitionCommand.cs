using System.Management.Automation;
using DeepLearn.Kaggle;

namespace DeepLearn.Commands;

/// <summary>Gets competitions of Kaggle: one by its name, those that a search finds, or all.</summary>
/// <remarks>
/// <para>Kaggle wants to know who asks. Make an API token at https://www.kaggle.com/settings and put it into the environment variable
/// KAGGLE_API_TOKEN or the file .kaggle/access_token of your home folder; a kaggle.json of the older kind serves as well.</para>
/// <para>To download files of a competition or to submit to it, first accept its rules on its page.</para>
/// <para>KAGGLE_API_ENDPOINT names another address of the API than https://api.kaggle.com.</para>
/// </remarks>
/// <example>
/// <code>Get-KaggleCompetition house-prices-advanced-regression-techniques | Format-List Title, Deadline, EvaluationMetric, MaxDailySubmissions</code>
/// <para>What one competition is about.</para>
/// </example>
/// <example>
/// <code>Get-KaggleCompetition -Search 'house prices' | Where-Object UserHasEntered</code>
/// <para>Of the competitions that the search finds those that you take part in.</para>
/// </example>
[Cmdlet(VerbsCommon.Get, "KaggleCompetition", DefaultParameterSetName = SearchSet)]
[OutputType(typeof(KaggleCompetition))]
public sealed class GetKaggleCompetitionCommand : KaggleCommand
{
    private const string SearchSet = "Search";
    private const string NameSet = "Name";

    /// <summary>The name of a competition (the last part of its page's address) or that address.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ParameterSetName = NameSet)]
    public string[] Name { get; set; } = [];

    /// <summary>Words to look for; if not given all competitions are listed.</summary>
    [Parameter(ParameterSetName = SearchSet)]
    public string? Search { get; set; }

    /// <inheritdoc/>
    protected override bool RecordsAreIndependent => true;

    private protected override string Activity => "Asking Kaggle";

    /// <inheritdoc/>
    protected override void Process()
    {
        if (ParameterSetName == SearchSet)
            WriteEach(Client.Competitions(Search));
        foreach (var name in Name)
            Attempt(() => WriteObject(Client.Competition(name)));
    }
}
