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

    /// <summary>The next record, which may span lines; null at the end. Blanks around a field are dropped where PowerShell drops them.</summary>
    public static List<string>? Read(TextReader reader, char delimiter)
    {
        if (reader.Peek() < 0)
            return null;
        var fields = new List<string>();
        var field = new StringBuilder();
        var inQuotes = false;
        for (int next; (next = reader.Read()) >= 0;)
        {
            var c = (char)next;
            if (inQuotes)
            {
                if (c != '"')
                    field.Append(c);
                else if (reader.Peek() == '"')
                    field.Append((char)reader.Read());
                else
                {
                    inQuotes = false;
                    if (FinishField(reader, delimiter, field, fields, trim: true))
                        return fields;
                }
            }
            else if (c == delimiter)
                Add(field, fields);
            else if (c == '"' && field.Length == 0)
                inQuotes = true;
            else if (c is ' ' or '\t' && field.Length == 0)
                continue;
            else if (c is '"' or ' ' or '\t')
            {
                field.Append(c);
                if (FinishField(reader, delimiter, field, fields, trim: c != '"'))
                    return fields;
            }
            else if (IsNewLine(reader, c))
            {
                Add(field, fields);
                return fields;
            }
            else
                field.Append(c);
        }
        if (field.Length > 0)
            Add(field, fields);
        return fields;
    }

    /// <summary>Takes what is left up to the delimiter, unless it is only blanks; true at the end of the record.</summary>
    private static bool FinishField(TextReader reader, char delimiter, StringBuilder field, List<string> fields, bool trim)
    {
        var rest = new StringBuilder();
        var end = true;
        for (int next; (next = reader.Read()) >= 0;)
        {
            var c = (char)next;
            if (c == delimiter)
            {
                end = false;
                break;
            }
            if (IsNewLine(reader, c))
                break;
            rest.Append(c);
        }
        var text = rest.ToString();
        field.Append(trim && text.AsSpan().Trim(" \t").Length == 0 ? "" : text);
        Add(field, fields);
        return end;
    }

    private static void Add(StringBuilder field, List<string> fields)
    {
        fields.Add(field.ToString());
        field.Clear();
    }

    private static bool IsNewLine(TextReader reader, char c)
    {
        if (c == '\r' && reader.Peek() == '\n')
            reader.Read();
        return c is '\r' or '\n';
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
        return PSObject.Base(value) switch
        {
            null => null,
            double or float => ((IFormattable)PSObject.Base(value)!).ToString(null, CultureInfo.InvariantCulture),
            { } plain => LanguagePrimitives.GetEnumerable(plain) is null ? LanguagePrimitives.ToText(value) : plain.ToString(),
        };
    }

    private static string Join(string?[] values, string[] names, char delimiter, CsvQuoting quoting)
        => string.Join(delimiter, values.Select((v, k) => v is null ? "" : quoting.NeedsQuotes(v, names[k], delimiter) ? "\"" + v.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : v));
}
