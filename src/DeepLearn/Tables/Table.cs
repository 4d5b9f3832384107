using System.Dynamic;
using System.Linq.Expressions;
using DeepLearn.Errors;

namespace DeepLearn.Tables;

/// <summary>
/// Named columns of equal length. It never changes: every operation gives another table, which shares the columns that are the
/// same. In a shell, $table.Price gives the values of a column.
/// </summary>
public sealed class Table : IDynamicMetaObjectProvider, IHasColumns
{
    private readonly Column[] _columns;
    private readonly Dictionary<string, int> _places;
    private readonly Dictionary<string, int> _placesInAnyCase;

    /// <summary>Makes a table.</summary>
    /// <param name="columns">Its columns, in order.</param>
    /// <param name="name">What it is called in messages.</param>
    /// <exception cref="DeepLearnException">"DuplicateColumn": two columns of one name; "ColumnLength": unequal numbers of rows.</exception>
    public Table(IEnumerable<Column> columns, string name = "Table")
    {
        _columns = [.. columns];
        Name = name;
        _places = new(_columns.Length, StringComparer.Ordinal);
        _placesInAnyCase = new(_columns.Length, StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < _columns.Length; i++)
        {
            if (!_places.TryAdd(_columns[i].Name, i))
                throw new DeepLearnException("DuplicateColumn", DeepLearnErrorKind.InvalidData,
                    $"Columns {_places[_columns[i].Name] + 1} and {i + 1} are both called '{_columns[i].Name}'. Rename one.", _columns[i].Name);
            if (_columns[i].Count != RowCount)
                throw new DeepLearnException("ColumnLength", DeepLearnErrorKind.InvalidData,
                    $"Column '{_columns[i].Name}' has {_columns[i].Count} rows where '{_columns[0].Name}' has {RowCount}.", _columns[i].Name);
            _placesInAnyCase.TryAdd(_columns[i].Name, i);
        }
    }

    /// <summary>What the table is called: the file it came from, say.</summary>
    public string Name { get; }

    /// <summary>The number of rows.</summary>
    public int RowCount => _columns.Length == 0 ? 0 : _columns[0].Count;

    /// <summary>The columns, in order.</summary>
    public IReadOnlyList<Column> Columns => _columns;

    /// <summary>A column.</summary>
    /// <param name="column">Its name; where none is spelt exactly so, without regard to case.</param>
    /// <exception cref="DeepLearnException">"UnknownColumn": lists the columns there are.</exception>
    public Column this[string column] => Find(column) ?? throw Unknown.Name("column", column, _columns.Select(c => c.Name));

    /// <summary>A column, or null where there is none of that name.</summary>
    /// <param name="column">Its name; where none is spelt exactly so, without regard to case.</param>
    public Column? Find(string column) => Place(column) is { } place ? _columns[place] : null;

    /// <summary>Some columns, in the order asked for.</summary>
    /// <param name="columns">Their names, without regard to case.</param>
    /// <exception cref="DeepLearnException">"UnknownColumn", "DuplicateColumn".</exception>
    public Table Select(params string[] columns) => new(columns.Select(column => this[column]), Name);

    /// <summary>The table less some columns.</summary>
    /// <param name="columns">Their names, without regard to case.</param>
    /// <exception cref="DeepLearnException">"UnknownColumn".</exception>
    public Table Without(params string[] columns)
    {
        var dropped = columns.Select(column => this[column]).ToHashSet();
        return new(_columns.Where(column => !dropped.Contains(column)), Name);
    }

    /// <summary>Some rows, in the order asked for.</summary>
    /// <param name="rows">Numbers of rows from 0, any of them more than once; -1 gives a row of missing values.</param>
    public Table Take(int[] rows) => new(_columns.Select(column => column.Take(rows)), Name);

    /// <summary>The table with a column in place of the one of its name, or behind the others where there is none.</summary>
    /// <param name="column">As many values as the table has rows.</param>
    /// <exception cref="DeepLearnException">"ColumnLength".</exception>
    public Table With(Column column) => Place(column.Name) is { } place
        ? new([.. _columns[..place], column, .. _columns[(place + 1)..]], Name)
        : new([.. _columns, column], Name);

    /// <summary>The rows of this table, then those of another with the same columns, which may stand in another order.</summary>
    /// <param name="other">The other table.</param>
    /// <exception cref="DeepLearnException">"UnknownColumn", "ColumnKind".</exception>
    public Table Append(Table other)
    {
        foreach (var column in other._columns)
            _ = this[column.Name];
        return new(_columns.Select(column => column.Append(other[column.Name])), Name);
    }

    /// <summary>The same table under another name.</summary>
    /// <param name="name">The other name.</param>
    public Table Rename(string name) => new(_columns, name);

    /// <summary>Name, rows and columns.</summary>
    public override string ToString() => $"{Name}: {RowCount} rows x {_columns.Length} columns";

    IEnumerable<string> IHasColumns.ColumnNames => _columns.Select(column => column.Name);

    bool IHasColumns.Has(string column) => Place(column) is not null;

    object IHasColumns.Value(string column) => this[column].ToArray();

    DynamicMetaObject IDynamicMetaObjectProvider.GetMetaObject(Expression parameter) => new ColumnMembers(parameter, this);

    private int? Place(string name) =>
        _places.TryGetValue(name, out var place) || _placesInAnyCase.TryGetValue(name, out place) ? place : null;
}
