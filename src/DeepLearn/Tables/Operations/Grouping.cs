namespace DeepLearn.Tables.Operations;

/// <summary>Numbers the rows of a table so that rows with equal values in some columns have equal numbers; missing values are equal to each other.</summary>
internal static class Grouping
{
    /// <summary>For each row the number of its group, from 0 in the order of appearance.</summary>
    public static int[] Of(IReadOnlyList<Column> columns, int rows, out int groups)
    {
        var result = new int[rows];
        groups = 1;
        foreach (var column in columns)
        {
            var numbers = new Dictionary<(int Group, object Value), int>();
            for (var row = 0; row < rows; row++)
            {
                var key = (result[row], column[row] ?? DBNull.Value);
                if (!numbers.TryGetValue(key, out var number))
                    numbers[key] = number = numbers.Count;
                result[row] = number;
            }
            groups = numbers.Count;
        }
        return result;
    }
}
