using System.Globalization;
using System.Management.Automation;
using DeepLearn.Errors;
using DeepLearn.Tables;

namespace DeepLearn.Commands.Parameters;

/// <summary>Finds columns as a user names them: by name, wildcard, or position from 0; negative positions count from the end.</summary>
internal static class ColumnChoice
{
    /// <summary>The names of the columns, each once, in the order asked for.</summary>
    /// <exception cref="DeepLearnException">"UnknownColumn": a name, pattern or position fits no column.</exception>
    public static string[] Names(Table table, IEnumerable<object> wanted) => [.. wanted.SelectMany(item => One(table, item)).Distinct()];

    /// <summary>The columns named, or where none are named all that an operation can use.</summary>
    public static List<Column> Columns(Table table, string[]? wanted, Func<Column, bool> usable) =>
        wanted is null ? [.. table.Columns.Where(usable)] : [.. Names(table, wanted).Select(name => table[name])];

    private static IEnumerable<string> One(Table table, object item)
    {
        var names = table.Columns.Select(column => column.Name).ToList();
        var name = Convert.ToString(ShellValue.Unwrap(item), CultureInfo.InvariantCulture) ?? "";
        if (table.Find(name) is { } column)
            return [column.Name];
        if (int.TryParse(name, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var position))
        {
            var place = position < 0 ? position + names.Count : position;
            return place >= 0 && place < names.Count ? [names[place]] : throw new DeepLearnException("UnknownColumn", DeepLearnErrorKind.NotFound,
                $"There is no column {position}: table '{table.Name}' has {names.Count} columns, numbered from 0.", position);
        }
        var pattern = new WildcardPattern(name, WildcardOptions.IgnoreCase);
        var matching = names.FindAll(pattern.IsMatch);
        return matching.Count > 0 ? matching : throw Unknown.Name("column", name, names);
    }
}
