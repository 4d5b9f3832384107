using System.Globalization;
using DeepLearn.Preprocessing;

namespace DeepLearn.Commands.Views;

/// <summary>Prints a preprocessor: what it was fitted to, and which columns became which features.</summary>
public static class PreprocessorView
{
    private const int TreatmentShown = 90;

    /// <summary>The text of a preprocessor.</summary>
    public static string Text(Preprocessor preprocessor)
    {
        var columns = new TextTable("Column", "Kind", "Features");
        foreach (var column in preprocessor.Columns)
            columns.Add(column.Name, $"{column.Kind}", column.Features.Count.ToString(CultureInfo.InvariantCulture));
        var treatments = preprocessor.Columns.Select(column => Short(column.Treatment)).Prepend("---------").Prepend("Treatment");
        return string.Join('\n',
        [
            string.Create(CultureInfo.InvariantCulture, $"Preprocessor fitted to {preprocessor.Table} ({preprocessor.RowCount:N0} rows): {preprocessor.FeatureNames.Count} features of {preprocessor.Columns.Count} columns"),
            $"  label       {Label(preprocessor.Label, preprocessor.Options.StandardizeLabel)}",
            .. preprocessor.Excluded.Count > 0 ? [$"  excluded    {string.Join(", ", preprocessor.Excluded)}"] : Array.Empty<string>(),
            $"  may differ  {Allowed(preprocessor.Options)}",
            "",
            .. columns.Lines().Zip(treatments, (line, treatment) => $"{line}  {treatment}"),
        ]);
    }

    private static string Label(LabelEncoding label, bool standardized)
    {
        var x = label.Log ? $"log({label.Name})" : label.Name;
        return label.Classes is { } classes ? Short($"{x}, {classes.Count} classes: {string.Join(", ", classes)}")
            : label.IsClass ? $"{x}, class numbers"
            : standardized ? string.Create(CultureInfo.InvariantCulture, $"({x} - {label.Mean:G6}) / {label.Deviation:G6}") : x;
    }

    private static string Allowed(PreprocessorOptions options)
    {
        string?[] allowed =
        [
            options.UnseenCategory == UnseenCategory.Error ? null : $"unseen categories ({options.UnseenCategory})",
            options.AllowMissingColumn ? "missing columns" : null,
            options.AllowExtraColumn ? "extra columns" : null,
            options.AllowTypeChange ? "types" : null,
        ];
        return allowed.All(text => text is null) ? "nothing" : string.Join(", ", allowed.Where(text => text is not null));
    }

    private static string Short(string text) => text.Length <= TreatmentShown ? text : text[..(TreatmentShown - 3)] + "...";
}
