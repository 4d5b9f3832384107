using System.Collections;
using System.Management.Automation;
using DeepLearn.Commands.Parameters;
using DeepLearn.Kaggle;
using DeepLearn.Tables;
using static TorchSharp.torch;

namespace DeepLearn.Commands;

/// <summary>Writes predictions with their ids to a CSV file as competitions want it, and checks it.</summary>
/// <remarks>
/// <para>There has to be one prediction for each id, each id once, and every prediction has to be a finite number or a text. With -Sample the
/// names of the columns, the number of rows and the ids have to be those of the competition's sample submission. What is not right is an
/// error, and nothing is written; a file that exists is replaced only when all is right.</para>
/// <para>Numbers are written in the shortest form that gives the same number again.</para>
/// </remarks>
/// <example>
/// <code>$model = New-Layer Linear -InFeatures 2 -OutFeatures 1 | New-Model
/// $model | Invoke-Model -Tensor (New-Tensor -Kind Rand -Shape 3, 2) | Export-Submission -Id 1461, 1462, 1463 -Column SalePrice -Path submission.csv</code>
/// <para>Predictions of a model, one a row.</para>
/// </example>
/// <example>
/// <code>'Id,SalePrice', '1461,169277.05', '1462,187758.39' | Set-Content sample_submission.csv
/// 150000, 200000 | Export-Submission -Id 1461, 1462 -Column SalePrice -Path submission.csv -Sample sample_submission.csv
/// Get-Content submission.csv</code>
/// <para>Compares with the sample submission before anything is written.</para>
/// </example>
[Cmdlet(VerbsData.Export, "Submission", SupportsShouldProcess = true)]
[OutputType(typeof(void))]
public sealed class ExportSubmissionCommand : DeepLearnCommand
{
    private readonly List<object?> _predictions = [];

    /// <summary>The predictions: a tensor with a row for each id, as Invoke-Model gives it, or a number or text for each id.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true)]
    [AllowNull]
    public object? InputObject { get; set; }

    /// <summary>The ids, in the order of the predictions: the id column of the test data.</summary>
    [Parameter(Mandatory = true)]
    public object[] Id { get; set; } = [];

    /// <summary>The name of the predicted column, or of several in the order of the model's outputs.</summary>
    [Parameter(Mandatory = true)]
    public string[] Column { get; set; } = [];

    /// <summary>The CSV file to write.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    public string Path { get; set; } = "";

    /// <summary>The competition's sample submission to compare with.</summary>
    [Parameter]
    public string? Sample { get; set; }

    /// <summary>The name of the id column; if not given that of the sample, else Id.</summary>
    [Parameter]
    public string? IdColumn { get; set; }

    /// <inheritdoc/>
    protected override object? ErrorTarget => Path;

    /// <inheritdoc/>
    protected override void Process()
    {
        var given = ShellValue.Unwrap(InputObject);
        if (!MyInvocation.ExpectingInput && given is IEnumerable list and not (string or Tensor))
            _predictions.AddRange(list.Cast<object?>().Select(ShellValue.Unwrap));
        else
            _predictions.Add(given);
    }

    /// <inheritdoc/>
    protected override void End()
    {
        var sample = Sample is null ? null : SampleSubmission.Read(ResolveNewFile(Sample));
        var submission = new SubmissionFile(IdColumn ?? sample?.Columns[0] ?? "Id", Column);
        _predictions.ForEach(submission.Add);
        var file = ResolveNewFile(Path);
        if (ShouldProcess(file, "Write the submission"))
            submission.Write(file, Id.Select(ShellValue.Unwrap).SelectMany(id => id is Column column ? column.ToArray().Cast<object?>() : [id]), sample);
    }
}
