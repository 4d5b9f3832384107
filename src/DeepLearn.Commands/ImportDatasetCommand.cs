using System.Management.Automation;
using DeepLearn.Commands.Completion;
using DeepLearn.Commands.Parameters;
using DeepLearn.Data;

namespace DeepLearn.Commands;

/// <summary>Loads a data set of the catalogue, downloading it first where it is not on this machine.</summary>
/// <remarks>
/// <para>Files are looked for in the folder that the environment variable DEEPLEARN_DATA names, in the system's packages
/// (/usr/share/datasets) and in the cache (DEEPLEARN_CACHE, or deeplearn/datasets in the user's cache folder). What is not
/// found is downloaded from where it is published, checked, and kept in the cache.</para>
/// <para>Get-Dataset lists the data sets.</para>
/// </remarks>
/// <example>
/// <code>Import-Dataset SyntheticRegression</code>
/// <para>1,000 points of a known line with a little noise: computed, nothing is downloaded.</para>
/// </example>
/// <example>
/// <code>$data = Import-Dataset FashionMnist
/// $data.Train.Count
/// $data.ClassNames</code>
/// <para>60,000 images of clothes to train on and 10,000 to test, in ten classes.</para>
/// </example>
/// <example>
/// <code>$data = Import-Dataset HousePrices -WhatIf
/// $data.Train.Table</code>
/// <para>Would load prices and properties of 1,460 houses: with 331 features, and as a table.</para>
/// </example>
[Cmdlet(VerbsData.Import, "Dataset", SupportsShouldProcess = true)]
[OutputType(typeof(DatasetSplits))]
public sealed class ImportDatasetCommand : LongRunningCommand
{
    /// <summary>The name of the data set. Tab completes it.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [ArgumentCompleter(typeof(DatasetCompleter))]
    public string Name { get; set; } = "";

    /// <summary>Decides the numbers of a data set that is computed; 0 if not given.</summary>
    [Parameter]
    public long Seed { get; set; }

    /// <inheritdoc/>
    protected override object? ErrorTarget => Name;

    /// <inheritdoc/>
    protected override void Process()
    {
        var info = DatasetCatalogue.Get(Name);
        if (!info.IsLocal && !ShouldProcess(info.Homepage.ToString(), CatalogueDownload.Question(info)))
            return;
        WriteObject(DatasetCatalogue.Load(info.Name, new DatasetLoadOptions { Seed = Seed, Progress = Show, CancellationToken = StopToken }));
    }

    private void Show(DownloadProgress download) =>
        ReportProgress($"Downloading {Name}", CatalogueDownload.Status(download), (double)download.Received / download.Total);
}
