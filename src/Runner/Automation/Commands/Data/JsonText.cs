using System.Numerics;
using Numbers = DeepLearn.Runner.Conversion.Numbers;

namespace Microsoft.PowerShell.Commands;

/// <summary>Writes values as JSON text as ConvertTo-Json does.</summary>
internal sealed class JsonText(int depth, bool compress, bool enumsAsStrings)
{
    private readonly StringBuilder _text = new();

    /// <summary>Whether something lay deeper than allowed and was written as text.</summary>
    public bool Truncated { get; private set; }

    public string Write(object? value)
    {
        Put(value, 0);
        return _text.ToString();
    }

    private void Put(object? value, int level)
    {
        var plain = PSObject.Base(value);
        if (Scalar(plain) is { } scalar)
        {
            _text.Append(scalar);
            return;
        }
        if (level > depth)
        {
            Truncated = true;
            _text.Append(Quote(LanguagePrimitives.ToText(plain)));
            return;
        }
        if (plain is IDictionary table)
            Block('{', '}', level, table.Keys.Cast<object>().Select(k => ((string?)Key(k, table), table[k])));
        else if (LanguagePrimitives.GetEnumerable(plain) is { } items)
            Block('[', ']', level, items.Cast<object?>().Select(i => ((string?)null, i)));
        else
            Block('{', '}', level, PSObject.AsPSObject(value!).Properties.Select(p => ((string?)p.Name, Read(p))));
    }

    private string? Scalar(object? value) => value switch
    {
        null or DBNull => "null",
        string s => Quote(s),
        char c => Quote(c.ToString()),
        bool b => b ? "true" : "false",
        Enum e => enumsAsStrings ? Quote(e.ToString()) : Convert.ChangeType(e, Enum.GetUnderlyingType(e.GetType()), CultureInfo.InvariantCulture).ToString(),
        double d => Real(d, d.ToString("R", CultureInfo.InvariantCulture)),
        float f => Real(f, f.ToString("R", CultureInfo.InvariantCulture)),
        decimal m => m.ToString(CultureInfo.InvariantCulture) is var digits && digits.Contains('.', StringComparison.Ordinal) ? digits : digits + ".0",
        BigInteger big => big.ToString(CultureInfo.InvariantCulture),
        DateTime t => Quote(t.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture)),
        DateTimeOffset o => Quote(o.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture)),
        Guid => Quote(value.ToString()!),
        Uri u => Quote(u.OriginalString),
        SwitchParameter s => $"{{{(compress ? "" : Environment.NewLine + "  ")}\"IsPresent\":{(compress ? "" : " ")}{(s.IsPresent ? "true" : "false")}{(compress ? "" : Environment.NewLine)}}}",
        _ when Numbers.IsNumber(value) => Convert.ToString(value, CultureInfo.InvariantCulture),
        _ => null,
    };

    private static string Real(double value, string digits)
        => !double.IsFinite(value) ? Quote(digits) : digits.AsSpan().IndexOfAny(".eE") >= 0 ? digits : digits + ".0";

    private static string Key(object key, IDictionary table) => PSObject.Base(key) as string
        ?? throw new InvalidOperationException($"The type '{table.GetType().FullName}' is not supported for serialization or deserialization of a dictionary. Keys must be strings.");

    private static object? Read(PSPropertyInfo property)
    {
        try
        {
            return property.Value;
        }
        catch (GetValueException)
        {
            return null;
        }
    }

    private void Block(char open, char close, int level, IEnumerable<(string? Name, object? Value)> parts)
    {
        _text.Append(open);
        var any = false;
        foreach (var (name, value) in parts)
        {
            _text.Append(any ? "," : "");
            any = true;
            Break(level + 1);
            if (name is not null)
                _text.Append(Quote(name)).Append(compress ? ":" : ": ");
            Put(value, level + 1);
        }
        if (any)
            Break(level);
        _text.Append(close);
    }

    private void Break(int level)
    {
        if (!compress)
            _text.Append(Environment.NewLine).Append(' ', 2 * level);
    }

    private static string Quote(string value)
    {
        var text = new StringBuilder("\"");
        foreach (var c in value)
            switch (c)
            {
                case '"': text.Append("\\\""); break;
                case '\\': text.Append("\\\\"); break;
                case '\n': text.Append("\\n"); break;
                case '\r': text.Append("\\r"); break;
                case '\t': text.Append("\\t"); break;
                case '\b': text.Append("\\b"); break;
                case '\f': text.Append("\\f"); break;
                case < ' ' or '\u0085' or '\u2028' or '\u2029': text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"); break;
                default: text.Append(c); break;
            }
        return text.Append('"').ToString();
    }
}
