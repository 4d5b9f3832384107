namespace DeepLearn.Tables.Operations;

/// <summary>Which rows a join keeps.</summary>
public enum JoinKind
{
    /// <summary>Those that have a partner in the other table.</summary>
    Inner,

    /// <summary>All of the left table.</summary>
    Left,

    /// <summary>All of the right table.</summary>
    Right,

    /// <summary>All of both tables.</summary>
    Full,
}
