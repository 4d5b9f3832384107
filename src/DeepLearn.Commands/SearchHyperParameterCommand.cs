using System.Collections;
using System.Globalization;
using System.Management.Automation;
using DeepLearn.Commands.Parameters;
using DeepLearn.Errors;
using DeepLearn.Metrics;
using DeepLearn.Selection;
using DeepLearn.Selection.Search;

namespace DeepLearn.Commands;

/// <summary>Looks for good hyper-parameters: tries settings by a script block and gives them sorted by their score.</summary>
/// <remarks>
/// <para>-Space names each setting and says what it may be: a list of values, @{ Integer = 16, 256 } for whole numbers from 16 to
/// 256, @{ Uniform = 0, 0.5 } for real numbers, or @{ LogUniform = 1e-4, 1e-1 } for real numbers as likely from 1e-4 to 1e-3 as from
/// 1e-2 to 1e-1. With -Trial so many settings are drawn at random; without it all combinations of listed values are tried, a grid.</para>
/// <para>The script block gets a hashtable of settings as $_ and as its first argument, and gives the score: a number, or folds of
/// Start-CrossValidation, of which the mean of the first metric (else the loss) counts. The smallest score is best; for folds whose
/// metric is better when larger, and with -Maximize, the largest.</para>
/// <para>With -Path the trials that are done are kept in a file: the same command, called again after Ctrl+C or a crash, goes on where
/// it was, and with a larger -Trial it goes on further. Settings that fail are reported as errors, come last, and are not kept.</para>
/// </remarks>
/// <example>
/// <code>$data = Import-Dataset SyntheticRegression
/// Search-HyperParameter -Space @{ LearningRate = 0.003, 0.03; BatchSize = 10, 50 } -ScriptBlock {
///     New-Model LinearRegression | Start-CrossValidation -Dataset $data -Fold 3 -Epochs 1 -Seed 1 -LearningRate $_.LearningRate -BatchSize $_.BatchSize
/// }</code>
/// <para>A grid of four settings, each judged by three folds; the best comes first.</para>
/// </example>
/// <example>
/// <code>$space = @{ Rate = @{ LogUniform = 1e-3, 1 }; Hidden = @{ Integer = 2, 8 }; Activation = 'ReLU', 'Tanh' }
/// $trials = Search-HyperParameter -Space $space -Trial 5 -Seed 1 -Path search.json -ScriptBlock {
///     param($p)
///     [Math]::Abs([Math]::Log10($p.Rate) + 2) + $p.Hidden / 10
/// }
/// $trials[0].Rate</code>
/// <para>Five settings at random, kept in a file. The score may come from anything; here it is smallest for few units at a rate of 0.01.</para>
/// </example>
[Cmdlet(VerbsCommon.Search, "HyperParameter")]
[OutputType(typeof(SearchTrial))]
public sealed class SearchHyperParameterCommand : LongRunningCommand
{
    private bool _largerIsBetter;

    /// <summary>What to try: for each setting a list of values, or a hashtable with one of Integer, Uniform, LogUniform and two numbers.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    public Hashtable Space { get; set; } = null!;

    /// <summary>Judges settings: gets them as $_ and as its argument, gives a score, several, or folds of a cross-validation.</summary>
    [Parameter(Mandatory = true, Position = 1)]
    public ScriptBlock ScriptBlock { get; set; } = null!;

    /// <summary>The number of settings to draw at random; all combinations are tried if not given.</summary>
    [Parameter]
    public int? Trial { get; set; }

    /// <summary>Decides what is drawn; 0 if not given.</summary>
    [Parameter]
    public long Seed { get; set; }

    /// <summary>A file that keeps the trials that are done, to go on after an end of the search.</summary>
    [Parameter]
    public string? Path { get; set; }

    /// <summary>Takes the largest score for the best.</summary>
    [Parameter]
    public SwitchParameter Maximize { get; set; }

    /// <inheritdoc/>
    protected override object? ErrorTarget => Space;

    /// <summary>The script block shows a progress of its own.</summary>
    protected override int ProgressId => 1;

    /// <inheritdoc/>
    protected override void End()
    {
        _largerIsBetter = Maximize;
        var space = Space.Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => SpaceParameter.Range((string)entry.Key, entry.Value));
        var search = new HyperParameterSearch(space, Trial, Seed, Path is null ? null : ResolveNewFile(Path));
        var trials = new List<SearchTrial>();
        foreach (var trial in search.Run(Judge))
        {
            trials.Add(trial);
            if (trial.Error is not null)
                WriteError(new ErrorRecord(
                    new InvalidOperationException($"Trial {trial.Trial} ({SpaceParameter.Text(trial.Settings)}) failed: {trial.Error}"),
                    "TrialFailed", ErrorCategory.InvalidResult, trial));
            WriteInformation(string.Create(CultureInfo.InvariantCulture,
                $"trial {trial.Trial}/{search.Count}: {trial.Score?.ToString("G4", CultureInfo.InvariantCulture) ?? trial.Error}  {SpaceParameter.Text(trial.Settings)}"), ["SearchTrial"]);
            var best = Sorted(trials)[0];
            ReportProgress(
                "Searching hyper-parameters",
                string.Create(CultureInfo.InvariantCulture, $"trial {trials.Count}/{search.Count}, best {best.Score:G4}: {SpaceParameter.Text(best.Settings)}"),
                (double)trials.Count / search.Count);
        }
        foreach (var trial in Sorted(trials))
            WriteObject(SpaceParameter.Shown(trial));
    }

    private SearchTrial[] Sorted(IEnumerable<SearchTrial> trials) =>
        [.. trials.OrderBy(trial => trial.Score is { } score ? (_largerIsBetter ? -score : score) : double.PositiveInfinity)];

    private (IReadOnlyList<double> Scores, string? Error) Judge(SearchTrial trial)
    {
        var settings = new Hashtable(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in trial.Settings)
            settings[name] = value;
        try
        {
            var output = ScriptFunction.Invoke(ScriptBlock, settings);
            // A cross-validation that failed on the way has given some of its folds.
            var missing = output.OfType<FoldResult>().GroupBy(fold => fold.CrossValidation).Sum(folds => folds.Key.Folds.Count - folds.Count());
            return ([.. output.Select(Score)], missing == 0 ? null : $"Folds are missing: {missing}.");
        }
        catch (Exception error) when (error is DeepLearnException or RuntimeException and not PipelineStoppedException && !StopToken.IsCancellationRequested)
        {
            return ([], error.Message);
        }
    }

    private double Score(object? output)
    {
        if (output is FoldResult fold)
        {
            _largerIsBetter |= fold.Metric != "Loss" && MetricCatalogue.GetScalar(fold.Metric).HigherIsBetter;
            return fold.ValidScore;
        }
        return output is IConvertible and not (string or bool or char) ? Convert.ToDouble(output, CultureInfo.InvariantCulture)
            : throw new DeepLearnException("ScoreExpected", DeepLearnErrorKind.InvalidArgument,
                $"The script block must give a number or folds of Start-CrossValidation, but it gave {(output is null ? "$null" : $"{output.GetType().Name} '{output}'")}. Assign to $null what is not its result.", output);
    }
}
