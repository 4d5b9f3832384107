using System.Globalization;
using System.Runtime.InteropServices;
using DeepLearn.Errors;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearn.Data;

/// <summary>Makes a data set of a table's columns.</summary>
public static class DatasetBuilder
{
    /// <summary>
    /// All columns but the label become Float32 features, in their order. The label becomes class numbers where it is text (the
    /// classes in alphabetical order) or where <paramref name="classes"/> says so, else Float32 values.
    /// </summary>
    /// <param name="columns">Columns of equal length.</param>
    /// <param name="label">The name of the label's column, without regard to case.</param>
    /// <param name="classes">True where the numbers of the label are classes 0, 1, 2, ...</param>
    /// <param name="name">What the data set is called.</param>
    /// <exception cref="DeepLearnException">
    /// "UnknownColumn", "EmptyDataset", "ColumnNotNumeric" (names the column, the row and the value), "LabelNotClass".
    /// </exception>
    public static TensorDataset FromColumns(
        IReadOnlyList<DataColumn> columns, string label, bool classes = false, string name = "Table")
    {
        var target = columns.FirstOrDefault(column => Named(column, label))
            ?? throw Unknown.Name("column", label, columns.Select(column => column.Name));
        var features = columns.Where(column => column != target).ToList();
        if (target.Values.Count == 0)
            throw TensorDataset.Empty(name);
        if (features.Count == 0)
            throw new DeepLearnException("NoFeatures", DeepLearnErrorKind.InvalidData,
                $"'{target.Name}' is the only column: there is nothing to predict it from. Give at least one more column.", label);

        using var x = Matrix(features, target.Values.Count);
        if (target.Values.All(value => value is string text && !TryNumber(text, out _)))
        {
            string[] names = [.. target.Values.Cast<string>().Distinct().Order(StringComparer.Ordinal)];
            var numbers = names.Select((text, number) => (text, number)).ToDictionary(pair => pair.text, pair => (long)pair.number);
            using var y = tensor([.. target.Values.Select(value => numbers[(string)value!])]);
            return new TensorDataset(x, y, name, names, [.. features.Select(f => f.Name)]);
        }
        if (classes)
        {
            using var y = tensor(ClassNumbers(target));
            return new TensorDataset(x, y, name, featureNames: [.. features.Select(f => f.Name)]);
        }
        using var values = Matrix([target], target.Values.Count);
        return new TensorDataset(x, values, name, featureNames: [.. features.Select(f => f.Name)]);
    }

    private static bool Named(DataColumn column, string name) => column.Name.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static Tensor Matrix(List<DataColumn> columns, int rows)
    {
        var result = empty([rows, columns.Count], ScalarType.Float32);
        var cells = MemoryMarshal.Cast<byte, float>(result.bytes);
        for (var c = 0; c < columns.Count; c++)
        {
            if (columns[c].Values.Count != rows)
                throw new DeepLearnException("ColumnLength", DeepLearnErrorKind.InvalidData,
                    $"Column '{columns[c].Name}' has {columns[c].Values.Count} values where the label has {rows}.", columns[c].Name);
            for (var r = 0; r < rows; r++)
                cells[r * columns.Count + c] = (float)Number(columns[c], r);
        }
        return result;
    }

    private static long[] ClassNumbers(DataColumn column)
    {
        var result = new long[column.Values.Count];
        for (var row = 0; row < result.Length; row++)
        {
            var number = Number(column, row);
            if (number < 0 || number != Math.Floor(number) || number > int.MaxValue)
                throw new DeepLearnException("LabelNotClass", DeepLearnErrorKind.InvalidData,
                    FormattableString.Invariant($"Column '{column.Name}', row {row + 1}: {column.Values[row]} is no class number. Classes are whole numbers from 0."),
                    column.Name);
            result[row] = (long)number;
        }
        return result;
    }

    private static double Number(DataColumn column, int row)
    {
        var value = column.Values[row];
        if (TryNumber(value, out var number) && float.IsFinite((float)number))
            return number;
        var what = value is null or "" ? "the value is missing" : $"'{value}' is no finite number";
        throw new DeepLearnException("ColumnNotNumeric", DeepLearnErrorKind.InvalidData,
            $"Column '{column.Name}', row {row + 1}: {what}. Remove the column, or replace such values by numbers first.", column.Name);
    }

    private static bool TryNumber(object? value, out double number)
    {
        switch (value)
        {
            case string text:
                return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
            case bool flag:
                number = flag ? 1 : 0;
                return true;
            case IConvertible convertible and not (char or DateTime or DBNull):
                number = convertible.ToDouble(CultureInfo.InvariantCulture);
                return true;
            default:
                number = double.NaN;
                return false;
        }
    }
}
