namespace DeepLearn.Data;

/// <summary>A named column of values as they come from objects: numbers, booleans, or text that holds numbers.</summary>
/// <param name="Name">The name of the column.</param>
/// <param name="Values">One value a row.</param>
public sealed record DataColumn(string Name, IReadOnlyList<object?> Values);
