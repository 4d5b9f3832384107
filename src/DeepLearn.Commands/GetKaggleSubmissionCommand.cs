using System.Management.Automation;
using DeepLearn.Kaggle;

namespace DeepLearn.Commands;

/// <summary>Gets your submissions to a competition of Kaggle, the newest first, or one by its number.</summary>
/// <remarks>
/// <para>Scores are numbers; a submission that is not scored yet has the status Pending and no score, one that Kaggle could not score
/// the status Error and the reason in ErrorDescription.</para>
/// </remarks>
/// <example>
/// <code>Get-KaggleSubmission house-prices-advanced-regression-techniques | Select-Object -First 3</code>
/// <para>The last three submissions with their scores.</para>
/// </example>
/// <example>
/// <code>$best = Get-KaggleSubmission titanic | Where-Object Status -eq Complete | Sort-Object PublicScore | Select-Object -First 1
/// $best.Description</code>
/// <para>What you said about the submission with the smallest public score.</para>
/// </example>
[Cmdlet(VerbsCommon.Get, "KaggleSubmission", DefaultParameterSetName = CompetitionSet)]
[OutputType(typeof(KaggleSubmission))]
public sealed class GetKaggleSubmissionCommand : KaggleCommand
{
    private const string CompetitionSet = "Competition";
    private const string IdSet = "Id";

    /// <summary>The name of a competition (the last part of its page's address) or that address.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true, ParameterSetName = CompetitionSet)]
    [Alias("Name")]
    public string Competition { get; set; } = "";

    /// <summary>The number of a submission.</summary>
    [Parameter(Mandatory = true, ParameterSetName = IdSet)]
    public long Id { get; set; }

    /// <inheritdoc/>
    protected override bool RecordsAreIndependent => true;

    private protected override string Activity => "Asking Kaggle";

    /// <inheritdoc/>
    protected override void Process()
    {
        if (ParameterSetName == IdSet)
            WriteObject(Client.Submission(Id));
        else
            WriteEach(Client.Submissions(Competition));
    }
}
