using System.Collections;
using System.Collections.Specialized;
using System.Management.Automation;
using DeepLearn.Errors;
using DeepLearn.Tables;
using DeepLearn.Tables.Building;

namespace DeepLearn.Commands.Parameters;

/// <summary>Collects objects into a table: a property or a key is a column, an object without it misses the value.</summary>
/// <param name="property">The properties taken, wildcards allowed.</param>
internal sealed class ObjectTable(params string[] property)
{
    private const string ValueColumn = "Value";

    private readonly WildcardPattern[] _patterns = Array.ConvertAll(property, p => new WildcardPattern(p, WildcardOptions.IgnoreCase));
    private readonly OrderedDictionary<string, List<object?>> _columns = new(StringComparer.OrdinalIgnoreCase);
    private Table? _whole;
    private int _count;

    /// <summary>
    /// Adds an object; a lone number, text, date or truth value goes to the column "Value". A table goes on as it is, if nothing else comes.
    /// </summary>
    /// <exception cref="DeepLearnException">"SeveralTables": something came beside a table.</exception>
    public void Add(object? item)
    {
        if (_whole is not null)
            throw new DeepLearnException("SeveralTables", DeepLearnErrorKind.InvalidArgument,
                $"More came down the pipeline after table '{_whole.Name}'. Give one table, or objects.", item);
        switch (item is PSObject { BaseObject: not PSCustomObject and var inner } ? inner : item)
        {
            case null:
                return;
            case Table table when _count == 0:
                _whole = table;
                break;
            case IDictionary row:
                foreach (var key in row is IOrderedDictionary ? row.Keys.Cast<object>() : row.Keys.Cast<object>().OrderBy(key => $"{key}", StringComparer.OrdinalIgnoreCase))
                    Put($"{key}", row[key]);
                break;
            case (string or DateTime or (ValueType and IConvertible)) and var value:
                Put(ValueColumn, value);
                break;
            default:
                foreach (var member in PSObject.AsPSObject(item!).Properties)
                    Put(member.Name, Value(member));
                break;
        }
        _count++;
    }

    /// <summary>The table of all objects, its kinds of columns found by their values.</summary>
    /// <exception cref="DeepLearnException">"NoObjects".</exception>
    public Table ToTable() => ToTable("Objects", new Dictionary<string, ColumnKind>(), missing: null);

    /// <summary>The table of all objects.</summary>
    /// <exception cref="DeepLearnException">"NoObjects", "ColumnType", "UnknownColumn" (a declared one).</exception>
    public Table ToTable(string name, IReadOnlyDictionary<string, ColumnKind> kinds, string[]? missing)
    {
        if (_whole is not null)
            return _whole;
        if (_columns.Count == 0)
            throw new DeepLearnException("NoObjects", DeepLearnErrorKind.InvalidData,
                $"{_count} objects came that have a property {string.Join(", ", property)}: there is nothing to make a table of.");
        foreach (var declared in kinds.Keys)
        {
            if (!_columns.ContainsKey(declared))
                throw Unknown.Name("column", declared, _columns.Keys);
        }
        return new Table(_columns.Select(column => ColumnFactory.Create(
            column.Key, Filled(column.Value, _count), kinds.TryGetValue(column.Key, out var kind) ? kind : null, missing)), name);
    }

    private void Put(string name, object? value)
    {
        if (!Array.Exists(_patterns, pattern => pattern.IsMatch(name)))
            return;
        if (!_columns.TryGetValue(name, out var values))
            _columns[name] = values = [];
        Filled(values, _count).Add(ShellValue.Unwrap(value));
    }

    /// <summary>The values with nulls for the objects that had none.</summary>
    private static List<object?> Filled(List<object?> values, int count)
    {
        while (values.Count < count)
            values.Add(null);
        return values;
    }

    /// <summary>Some properties of processes and files cannot be read by everyone: they are missing.</summary>
    private static object? Value(PSPropertyInfo property)
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
}
