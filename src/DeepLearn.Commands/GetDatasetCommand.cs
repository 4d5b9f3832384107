using System.Management.Automation;
using DeepLearn.Commands.Completion;
using DeepLearn.Data;

namespace DeepLearn.Commands;

/// <summary>Lists the data sets that can be had by name.</summary>
/// <remarks>
/// <para>Nothing is loaded or downloaded. Each entry tells what the data is for, how many examples it has, where it is
/// published, and under which licence.</para>
/// </remarks>
/// <example>
/// <code>Get-Dataset</code>
/// <para>Every data set of the catalogue.</para>
/// </example>
/// <example>
/// <code>Get-Dataset *mnist | Select-Object Name, Count, Licence, Homepage</code>
/// <para>What is known of the data sets whose names end in "mnist".</para>
/// </example>
[Cmdlet(VerbsCommon.Get, "Dataset")]
[OutputType(typeof(DatasetInfo))]
public sealed class GetDatasetCommand : DeepLearnCommand
{
    /// <summary>Names to list, wildcards allowed; all if not given. Tab completes them.</summary>
    [Parameter(Position = 0, ValueFromPipeline = true)]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(DatasetCompleter))]
    public string[] Name { get; set; } = ["*"];

    /// <inheritdoc/>
    protected override void Process()
    {
        foreach (var name in Name)
            Attempt(() => WriteObject(Find(name), enumerateCollection: true));
    }

    private static IEnumerable<DatasetInfo> Find(string name)
    {
        if (!WildcardPattern.ContainsWildcardCharacters(name))
            return [DatasetCatalogue.Get(name)];
        var pattern = new WildcardPattern(name, WildcardOptions.IgnoreCase);
        return DatasetCatalogue.All.Where(info => pattern.IsMatch(info.Name));
    }
}
