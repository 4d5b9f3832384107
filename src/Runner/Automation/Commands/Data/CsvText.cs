using System.Collections;
using System.Management.Automation;
using System.Text;

namespace Microsoft.PowerShell.Commands;

/// <summary>Lines of comma-separated values: writing objects and reading records.</summary>
internal static class CsvText
{
    public static string[] Names(PSObject item) => item.BaseObject is IDictionary table
        ? [.. table.Keys.Cast<object>().Select(LanguagePrimitives.ToText)]
        : [.. item.Properties.Select(p => p.Name)];

    public static string Header(string[] names, char delimiter, CsvQuoting quoting) => Join(names, names, delimiter, quoting);

    public static string Row(PSObject item, string[] names, char delimiter, CsvQuoting quoting)
        => Join([.. names.Select(n => Value(item, n))], names, delimiter, quoting);

    /// <summary>The next record, which may span lines; null at the end. An empty field without quotes is null.</summary>
    public static List<string?>? Read(TextReader reader, char delimiter)
    {
        if (reader.Peek() < 0)
            return null;
        var fields = new List<string?>();
        var field = new StringBuilder();
        var (quoted, inQuotes) = (false, false);
        while (true)
        {
            var next = reader.Read();
            if (inQuotes && next >= 0)
            {
                if (next != '"')
                    field.Append((char)next);
                else if (reader.Peek() == '"')
                    field.Append((char)reader.Read());
                else
                    inQuotes = false;
            }
            else if (next == '"' && (field.Length == 0 || field.ToString().Trim().Length == 0) && !quoted)
            {
                field.Clear();
                (quoted, inQuotes) = (true, true);
            }
            else if (next == delimiter || next is '\r' or '\n' or < 0)
            {
                fields.Add(field.ToString());
                field.Clear();
                quoted = false;
                if (next == delimiter)
                    continue;
                if (next == '\r' && reader.Peek() == '\n')
                    reader.Read();
                return fields;
            }
            else if (!(field.Length == 0 && (char)next is ' ' or '\t') || quoted)
                field.Append((char)next);
        }
    }

    private static string? Value(PSObject item, string name)
    {
        object? value;
        try
        {
            value = item.BaseObject is IDictionary table ? table[name] : item.Properties[name]?.Value;
        }
        catch (GetValueException)
        {
            return null;
        }
        return value is null ? null : LanguagePrimitives.GetEnumerable(value) is null ? LanguagePrimitives.ToText(value)
            : PSObject.Base(value)!.ToString();
    }

    private static string Join(string?[] values, string[] names, char delimiter, CsvQuoting quoting)
        => string.Join(delimiter, values.Select((v, k) => v is null ? "" : quoting.NeedsQuotes(v, names[k], delimiter) ? "\"" + v.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : v));
}
