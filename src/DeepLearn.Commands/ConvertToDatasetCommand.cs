using System.Management.Automation;
using DeepLearn.Commands.Parameters;
using DeepLearn.Data;
using DeepLearn.Preprocessing;
using DeepLearn.Tables;
using static TorchSharp.torch;

namespace DeepLearn.Commands;

/// <summary>Makes a data set of a table, of objects with properties, or of two tensors.</summary>
/// <remarks>
/// <para>Of a table (Import-Table), or of objects (of Import-Csv, ConvertFrom-Json or any cmdlet), one column is the label and the
/// others are the features, which must be numbers without missing values. A label of text makes classes, in alphabetical order; a
/// numeric label is a value to predict, or with -AsClass a class number from 0.</para>
/// <para>Text, missing values and different scales are the work of a preprocessor (New-Preprocessor), which -Preprocessor applies. The
/// label may then be missing: the data can be predicted, not trained on.</para>
/// </remarks>
/// <example>
/// <code>$rows = 1..20 | ForEach-Object { [pscustomobject]@{ Area = $_; Rooms = $_ % 4; SalePrice = 3 * $_ } }
/// $rows | ConvertTo-Dataset -Label SalePrice</code>
/// <para>Twenty examples with two features each and a price to predict.</para>
/// </example>
/// <example>
/// <code>$csv = "length,width,kind", "5.1,3.5,setosa", "6.2,2.9,virginica", "5.0,3.3,setosa"
/// $data = $csv | ConvertFrom-Csv | ConvertTo-Dataset -Label kind
/// $data.ClassNames</code>
/// <para>Text from a CSV: the kinds become classes 0 and 1.</para>
/// </example>
/// <example>
/// <code>'Area,Alley,Price', '50,Pave,100', '80,NA,160', '120,Grvl,250' | Set-Content houses.csv
/// $houses = Import-Table houses.csv
/// $prep = $houses | New-Preprocessor -Label Price -Standardize -OneHot -MissingAsCategory
/// $houses | ConvertTo-Dataset -Preprocessor $prep</code>
/// <para>A table with text and a missing value, by a preprocessor.</para>
/// </example>
/// <example>
/// <code>$x = New-Tensor -Kind Randn -Shape 100, 1, 8, 8
/// $y = New-Tensor (0..99 | ForEach-Object { $_ % 10 })
/// ConvertTo-Dataset -Feature $x -Target $y</code>
/// <para>A hundred random images in ten classes, from tensors.</para>
/// </example>
[Cmdlet(VerbsData.ConvertTo, "Dataset", DefaultParameterSetName = ObjectSet)]
[OutputType(typeof(TableDataset), typeof(TensorDataset))]
public sealed class ConvertToDatasetCommand : DeepLearnCommand
{
    private const string ObjectSet = "Object";
    private const string PreprocessorSet = "Preprocessor";
    private const string TensorSet = "Tensor";

    private readonly ObjectTable _rows = new("*");

    /// <summary>A table, or objects with the same properties: one is one example.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true, ParameterSetName = ObjectSet)]
    [Parameter(Mandatory = true, ValueFromPipeline = true, ParameterSetName = PreprocessorSet)]
    public PSObject[] InputObject { get; set; } = [];

    /// <summary>The column that is to be predicted.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = ObjectSet)]
    public string Label { get; set; } = "";

    /// <summary>The columns that are features, wildcards allowed; all but the label if not given.</summary>
    [Parameter(ParameterSetName = ObjectSet)]
    [SupportsWildcards]
    public string[] Property { get; set; } = ["*"];

    /// <summary>Takes the numbers of the label as classes 0, 1, 2, ...</summary>
    [Parameter(ParameterSetName = ObjectSet)]
    public SwitchParameter AsClass { get; set; }

    /// <summary>What makes features and labels of the columns: New-Preprocessor gives one, and a trained model has one.</summary>
    [Parameter(Mandatory = true, ParameterSetName = PreprocessorSet)]
    public Preprocessor Preprocessor { get; set; } = null!;

    /// <summary>The features: a tensor whose first dimension counts the examples.</summary>
    [Parameter(Mandatory = true, ParameterSetName = TensorSet)]
    public Tensor Feature { get; set; } = null!;

    /// <summary>What is to be predicted: whole numbers are classes [n], others values [n] or [n, k].</summary>
    [Parameter(Mandatory = true, ParameterSetName = TensorSet)]
    public Tensor Target { get; set; } = null!;

    /// <summary>The names of the classes, by their numbers.</summary>
    [Parameter(ParameterSetName = TensorSet)]
    public string[]? ClassName { get; set; }

    /// <summary>What the data set is called in messages and run folders.</summary>
    [Parameter]
    public string? Name { get; set; }

    /// <inheritdoc/>
    protected override void Process() => Array.ForEach(InputObject, _rows.Add);

    /// <inheritdoc/>
    protected override void End() => WriteObject(
        ParameterSetName switch
        {
            TensorSet => new TensorDataset(Feature, Target, Name ?? "Tensors", ClassName),
            PreprocessorSet => new TableDataset(_rows.ToTable(), Preprocessor, Name),
            _ => Plain(_rows.ToTable()),
        },
        enumerateCollection: false);

    private TableDataset Plain(Table table)
    {
        var label = table[Label];
        var patterns = Array.ConvertAll(Property, p => new WildcardPattern(p, WildcardOptions.IgnoreCase));
        string[] names = [.. table.Columns.Where(column => column == label || Array.Exists(patterns, p => p.IsMatch(column.Name))).Select(column => column.Name)];
        var chosen = table.Select(names);
        return new(chosen, Preprocessor.Fit(chosen, new PreprocessorOptions { Label = label.Name, LabelAsClass = AsClass }), Name);
    }
}
