namespace DeepLearn.Preprocessing;

/// <summary>The one feature of a column that is not 0 in a row.</summary>
/// <param name="Feature">Its number among the features of the column; -1 where all of them are 0.</param>
/// <param name="Value">Its value.</param>
internal readonly record struct Cell(int Feature, float Value);
