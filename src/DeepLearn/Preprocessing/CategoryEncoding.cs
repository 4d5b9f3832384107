using DeepLearn.Tables;
using DeepLearn.Tables.Operations;

namespace DeepLearn.Preprocessing;

/// <summary>
/// A column of categories as one feature for each: 1 where the row has it, else 0 (one-hot). The features are those of pandas'
/// get_dummies, by the same names: "Alley_Pave", and "Alley_nan" for a missing value.
/// </summary>
/// <param name="Name">The name of the column.</param>
/// <param name="Kind">What its values were in the training table.</param>
/// <param name="Categories">The categories, in ascending order. They stay when the encoding is fitted again.</param>
/// <param name="MissingIsCategory">Whether there is one more feature for a missing value.</param>
/// <param name="Fill">The category that a missing value counts as, or null.</param>
public sealed record CategoryEncoding(string Name, ColumnKind Kind, IReadOnlyList<string> Categories, bool MissingIsCategory, string? Fill)
    : ColumnEncoding(Name, Kind)
{
    private const int NoFeature = -1;
    private const int Refused = -2;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Features =>
        [.. Categories.Concat(MissingIsCategory ? [Transforms.MissingCategory] : []).Select(category => $"{Name}_{category}")];

    /// <inheritdoc/>
    public override string Treatment => "one-hot: " + string.Join(", ", Categories)
        + (MissingIsCategory ? ", missing" : Fill is not null ? $"; missing: {Fill}" : "");

    /// <summary>An encoding by the categories that a column has.</summary>
    public static CategoryEncoding Of(Column column, bool missingIsCategory)
    {
        var texts = ColumnValues.Texts(column);
        var first = texts.AsSpan().ToArray().Index().Where(pair => pair.Item >= 0).DistinctBy(pair => pair.Item).Select(pair => pair.Index);
        return new(column.Name, column.Kind, [.. first.Order(new RowOrder(column)).Select(row => (string)texts[row]!)], missingIsCategory, Fill: null);
    }

    internal override CategoryEncoding Fit(Column column, PreprocessorOptions options)
    {
        if (MissingIsCategory || options.FillMissing?.Method != FillMethod.Mode)
            return this;
        return this with { Fill = (string?)Statistics.Mode(ColumnValues.Texts(column)) };
    }

    internal override Cell[] Encode(Column column, PreprocessorOptions options, ICollection<ColumnProblem> problems)
    {
        var texts = ColumnValues.Texts(column);
        var places = Categories.Index().ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        var missing = MissingIsCategory ? Categories.Count : Fill is null ? Refused : places.GetValueOrDefault(Fill, Refused);
        var unseen = options.UnseenCategory switch
        {
            UnseenCategory.Zero => NoFeature,
            UnseenCategory.Missing => missing,
            _ => Refused,
        };
        var features = texts.Categories.Select(category => places.GetValueOrDefault(category, unseen)).ToArray();
        var codes = texts.AsSpan();
        var cells = new Cell[codes.Length];
        var refused = new List<int>();
        for (var row = 0; row < cells.Length; row++)
        {
            cells[row] = new Cell(codes[row] < 0 ? missing : features[codes[row]], 1);
            if (cells[row].Feature == Refused)
                refused.Add(row);
        }
        if (refused.Count > 0)
            problems.Add(Problem(texts, refused));
        return cells;
    }

    private ColumnProblem Problem(TextColumn texts, List<int> refused)
    {
        if (refused.Exists(texts.IsMissing))
            return ColumnProblem.Missing(Name, refused.Find(texts.IsMissing),
                "Make a missing category a category with New-Preprocessor -MissingAsCategory, or fill it with -FillMissing Mode");
        var names = refused.DistinctBy(row => texts.AsSpan()[row]).Select(row => $"'{texts[row]}' (row {row + 1})");
        return new("UnseenCategory", $"column '{Name}' has categories that were not there in training: {string.Join(", ", names)}",
            "Declare what they count as: New-Preprocessor -UnseenCategory Zero, or Missing with -MissingAsCategory");
    }
}
