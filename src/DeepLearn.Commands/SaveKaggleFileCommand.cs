using System.Management.Automation;
using DeepLearn.Errors;
using DeepLearn.Kaggle;

namespace DeepLearn.Commands;

/// <summary>Downloads data files of a Kaggle competition into a folder.</summary>
/// <remarks>
/// <para>Accept the rules of the competition on its page first. Without -Name all files come, as one archive, which is unpacked. A file that
/// is there in the size that Kaggle states is not downloaded again.</para>
/// <para>An interrupted download goes on where it was with the next call, also after Ctrl+C: until then its part lies beside the target with
/// the extension .partial. Files are compared with the checksums that Kaggle's store sends along, and appear whole or not at all.</para>
/// <para>Every file comes out as an object with its path, size and SHA-256.</para>
/// </remarks>
/// <example>
/// <code>Save-KaggleFile house-prices-advanced-regression-techniques -Path data
/// $train = Import-Csv data/train.csv</code>
/// <para>All files of the house prices into the folder data.</para>
/// </example>
/// <example>
/// <code>Save-KaggleFile house-prices-advanced-regression-techniques -Name t*.csv | Format-Table Name, Size, Sha256</code>
/// <para>Two of its files into the current folder.</para>
/// </example>
[Cmdlet(VerbsData.Save, "KaggleFile", SupportsShouldProcess = true)]
[OutputType(typeof(KaggleSavedFile))]
public sealed class SaveKaggleFileCommand : KaggleCommand
{
    /// <summary>The name of a competition (the last part of its page's address) or that address.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [Alias("CompetitionName")]
    public string Competition { get; set; } = "";

    /// <summary>The names of files, wildcards allowed; all files if not given.</summary>
    [Parameter(Position = 1)]
    [SupportsWildcards]
    public string[]? Name { get; set; }

    /// <summary>The folder; the current one if not given.</summary>
    [Parameter]
    public string Path { get; set; } = ".";

    /// <summary>Downloads again what is there.</summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    /// <summary>Leaves packed what Kaggle packs for the way.</summary>
    [Parameter]
    public SwitchParameter KeepZip { get; set; }

    /// <inheritdoc/>
    protected override bool RecordsAreIndependent => true;

    /// <inheritdoc/>
    protected override object? ErrorTarget => Competition;

    private protected override string Activity => $"Downloading {Competition}";

    /// <inheritdoc/>
    protected override void Process()
    {
        var path = ResolveNewFile(Path);
        if (!ShouldProcess(path, $"Download files of {Competition}"))
            return;
        var folder = new KaggleFolder(Client, Competition, path) { Force = Force, KeepZip = KeepZip, CancellationToken = StopToken };
        if (Name is null)
        {
            WriteEach(folder.SaveAll());
            return;
        }
        foreach (var file in Matching(Name))
            Attempt(() => WriteEach(folder.Save(file)));
    }

    /// <summary>The files with these names; the list is read no further than needed to find them.</summary>
    private List<KaggleDataFile> Matching(string[] names)
    {
        var known = new List<string>();
        var found = new List<KaggleDataFile>();
        var plain = names.Where(name => !WildcardPattern.ContainsWildcardCharacters(name)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var patterns = Array.ConvertAll(names, name => new WildcardPattern(name, WildcardOptions.IgnoreCase));
        foreach (var file in Client.Files(Competition))
        {
            known.Add(file.Name);
            if (Array.Exists(patterns, pattern => pattern.IsMatch(file.Name)))
                found.Add(file);
            if (plain.Remove(file.Name) && plain.Count == 0 && found.Count == names.Length)
                break;
        }
        if (plain.Count > 0)
            throw Unknown.Name("competition file", plain.First(), known);
        return found;
    }
}
