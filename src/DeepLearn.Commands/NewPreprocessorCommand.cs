using System.Management.Automation;
using DeepLearn.Commands.Completion;
using DeepLearn.Commands.Parameters;
using DeepLearn.Preprocessing;
using DeepLearn.Tables;

namespace DeepLearn.Commands;

/// <summary>Learns from a training table how tables become the numbers that a model takes, and the label the one it learns.</summary>
/// <remarks>
/// <para>The preprocessor is fitted to the training table and treats any other in the same way: ConvertTo-Dataset -Preprocessor. A
/// model that was trained on such data keeps it, also in the file of Export-Model, so that Import-Table, Import-Model and
/// Invoke-Model are all that a prediction needs. Printed, it tells which columns became which features.</para>
/// <para>Numbers, truth values (0 and 1) and dates (days since 1970) become one feature each, text and the columns of -Category one
/// for each category with -OneHot. Means, deviations, medians and ranges are those of the values that are there, before missing ones
/// are filled. Split-Dataset and Start-CrossValidation take them anew from the training rows alone; the columns and their categories
/// stay.</para>
/// <para>A table that does not fit is an error that names all its columns at fault. What may differ is declared here: with
/// -UnseenCategory, -AllowMissingColumn, -AllowExtraColumn and -AllowTypeChange. The label and excluded columns may always be
/// missing.</para>
/// <para>What the model predicts is in the units of the label, whatever was done to it for training.</para>
/// </remarks>
/// <example>
/// <code>'Id,Area,Alley,Price', '1,50,Pave,100', '2,NA,NA,160', '3,120,Grvl,250' | Set-Content houses.csv
/// $houses = Import-Table houses.csv
/// $houses | New-Preprocessor -Label Price -Exclude Id -Standardize -FillMissing Mean -OneHot -MissingAsCategory -LogLabel</code>
/// <para>The area with mean 0 and deviation 1, where 85 stands for a missing one; three features of the alley, one of them for none;
/// and the logarithm of the price to learn.</para>
/// </example>
/// <example>
/// <code>'Area,Age,Zone,Price', '50,0,60,100', '80,12,20,160', '120,90,20,250' | Set-Content houses.csv
/// $prep = Import-Table houses.csv | New-Preprocessor -Label Price -MinMax -Log Area, Age -Category Zone -UnseenCategory Zero
/// $prep.Columns | Format-Table Name, Kind, Treatment</code>
/// <para>The logarithms of area and age between 0 and 1, and numbers of zones as categories. A zone that comes later and is none of
/// these has zeros in the features of all of them.</para>
/// </example>
[Cmdlet(VerbsCommon.New, "Preprocessor", DefaultParameterSetName = StandardizeSet)]
[OutputType(typeof(Preprocessor))]
public sealed class NewPreprocessorCommand : DeepLearnCommand
{
    private const string StandardizeSet = "Standardize";
    private const string MinMaxSet = "MinMax";

    private readonly ObjectTable _rows = new("*");
    private MissingFill? _fill;

    /// <summary>The training table, or objects of which one is one row.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true)]
    public PSObject[] InputObject { get; set; } = [];

    /// <summary>The column to predict. Text makes classes.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    public string Label { get; set; } = "";

    /// <summary>Columns that are not looked at, wildcards allowed.</summary>
    [Parameter]
    [SupportsWildcards]
    public string[] Exclude { get; set; } = [];

    /// <summary>Brings each number to mean 0 and standard deviation 1.</summary>
    [Parameter(ParameterSetName = StandardizeSet)]
    public SwitchParameter Standardize { get; set; }

    /// <summary>Brings each number into the range from 0, for the least of training, to 1, for the largest.</summary>
    [Parameter(Mandatory = true, ParameterSetName = MinMaxSet)]
    public SwitchParameter MinMax { get; set; }

    /// <summary>Columns of numbers of which log(1 + x) is taken first, wildcards allowed.</summary>
    [Parameter]
    [SupportsWildcards]
    public string[] Log { get; set; } = [];

    /// <summary>
    /// What stands for a missing number: Mean, Median or Mode of its column, or a number. Mode, the most frequent value, stands for a
    /// missing category too. Without it a missing value is an error.
    /// </summary>
    [Parameter]
    [ArgumentCompleter(typeof(FillMethodCompleter))]
    public string? FillMissing { get; set; }

    /// <summary>Makes a feature of each category of a column of text: 1 where a row has it, else 0. Without it text is an error.</summary>
    [Parameter]
    public SwitchParameter OneHot { get; set; }

    /// <summary>Columns of numbers that are categories, such as postal codes; wildcards allowed.</summary>
    [Parameter]
    [SupportsWildcards]
    public string[] Category { get; set; } = [];

    /// <summary>Makes one more feature in each column of categories for rows where the value is missing.</summary>
    [Parameter]
    public SwitchParameter MissingAsCategory { get; set; }

    /// <summary>Takes the numbers of the label as classes 0, 1, 2, ...</summary>
    [Parameter]
    public SwitchParameter AsClass { get; set; }

    /// <summary>Lets the model learn the natural logarithm of the label, which must be above 0.</summary>
    [Parameter]
    public SwitchParameter LogLabel { get; set; }

    /// <summary>Lets the model learn the label, or its logarithm, with mean 0 and standard deviation 1.</summary>
    [Parameter]
    public SwitchParameter StandardizeLabel { get; set; }

    /// <summary>What becomes of a category that training did not have: Error (if not given), Missing, or Zero in all features of its column.</summary>
    [Parameter]
    public UnseenCategory UnseenCategory { get; set; }

    /// <summary>Allows tables that lack columns: their values count as missing.</summary>
    [Parameter]
    public SwitchParameter AllowMissingColumn { get; set; }

    /// <summary>Allows tables with columns that training did not have: they are not looked at.</summary>
    [Parameter]
    public SwitchParameter AllowExtraColumn { get; set; }

    /// <summary>Allows columns of another type than in training: their values are converted, and one that cannot be is an error.</summary>
    [Parameter]
    public SwitchParameter AllowTypeChange { get; set; }

    /// <inheritdoc/>
    protected override void Begin() => _fill = FillMissing is null ? null : MissingFill.Parse(FillMissing);

    /// <inheritdoc/>
    protected override void Process() => Array.ForEach(InputObject, _rows.Add);

    /// <inheritdoc/>
    protected override void End()
    {
        var table = _rows.ToTable();
        WriteObject(Preprocessor.Fit(table, Options(table)), enumerateCollection: false);
    }

    private PreprocessorOptions Options(Table table) => new()
    {
        Label = Label,
        Exclude = ColumnChoice.Names(table, Exclude),
        Category = ColumnChoice.Names(table, Category),
        Log = ColumnChoice.Names(table, Log),
        Scaling = Standardize ? Scaling.Standardize : MinMax ? Scaling.MinMax : Scaling.None,
        FillMissing = _fill,
        OneHot = OneHot,
        MissingAsCategory = MissingAsCategory,
        LabelAsClass = AsClass,
        LogLabel = LogLabel,
        StandardizeLabel = StandardizeLabel,
        UnseenCategory = UnseenCategory,
        AllowMissingColumn = AllowMissingColumn,
        AllowExtraColumn = AllowExtraColumn,
        AllowTypeChange = AllowTypeChange,
    };
}
