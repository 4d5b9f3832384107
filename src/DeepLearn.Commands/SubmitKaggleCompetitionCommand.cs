using System.Globalization;
using System.Management.Automation;
using DeepLearn.Errors;
using DeepLearn.Kaggle;

namespace DeepLearn.Commands;

/// <summary>Submits predictions to a Kaggle competition and waits for the score.</summary>
/// <remarks>
/// <para>Export-Submission writes the file and checks it. A submission counts against the limit of the day, so nothing is ever handed in
/// twice: where the connection breaks at that very moment, the error says so and asks you to look with Get-KaggleSubmission.</para>
/// <para>Where the score takes longer than -TimeoutSec the submission comes out as it is, with a warning.</para>
/// </remarks>
/// <example>
/// <code>1461..1463 | ForEach-Object { 100 * $_ } | Export-Submission -Id (1461..1463) -Column SalePrice -Path submission.csv
/// Submit-KaggleCompetition house-prices-advanced-regression-techniques -Path submission.csv -Message 'mlp 64'</code>
/// <para>Writes a submission, uploads it and shows its score.</para>
/// </example>
/// <example>
/// <code>1461..1463 | ForEach-Object { 100 * $_ } | Export-Submission -Id (1461..1463) -Column SalePrice -Path submission.csv
/// Submit-KaggleCompetition house-prices-advanced-regression-techniques -Path submission.csv -WhatIf</code>
/// <para>Says what would be submitted.</para>
/// </example>
[Cmdlet(VerbsLifecycle.Submit, "KaggleCompetition", SupportsShouldProcess = true)]
[OutputType(typeof(KaggleSubmission))]
public sealed class SubmitKaggleCompetitionCommand : KaggleCommand
{
    /// <summary>The name of a competition (the last part of its page's address) or that address.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    public string Competition { get; set; } = "";

    /// <summary>The file with the predictions.</summary>
    [Parameter(Mandatory = true, Position = 1)]
    public string Path { get; set; } = "";

    /// <summary>What to say about the submission, for yourself.</summary>
    [Parameter(Position = 2)]
    public string? Message { get; set; }

    /// <summary>How many seconds to wait for the score; 600 if not given, 0 not to wait.</summary>
    [Parameter]
    [ValidateRange(0, int.MaxValue)]
    public int TimeoutSec { get; set; } = 600;

    /// <inheritdoc/>
    protected override object? ErrorTarget => Path;

    private protected override string Activity => $"Submitting to {Competition}";

    /// <inheritdoc/>
    protected override void Process()
    {
        var file = ResolveNewFile(Path);
        if (!ShouldProcess(Competition, $"Submit {file}"))
            return;
        var made = Client.Submit(Competition, file, Message);
        var scored = Client.AwaitScore(made, TimeSpan.FromSeconds(TimeoutSec), waited => ReportProgress(
            Activity, string.Create(CultureInfo.InvariantCulture, $"waiting for the score for {waited.TotalSeconds:0} s"), -1));
        WriteObject(scored);
        if (scored.Status == KaggleSubmissionStatus.Error)
            throw new DeepLearnException("SubmissionFailed", DeepLearnErrorKind.InvalidData,
                $"Kaggle could not score the submission {scored.Id}: {scored.ErrorDescription ?? "it does not say why"}. "
                + "Export-Submission -Sample checks a file against the sample submission.", file);
        if (scored.Status == KaggleSubmissionStatus.Pending && TimeoutSec > 0)
            WriteWarning($"The submission {scored.Id} has no score yet. Get-KaggleSubmission -Id {scored.Id} shows it when it has.");
    }
}
