namespace DeepLearn.Runner.Syntax;

internal enum UnaryOperator { Not, BitNot, Plus, Minus, Split, Join, Array }

internal enum BinaryOperator
{
    Add, Subtract, Multiply, Divide, Remainder, Format, Range, Coalesce,
    Eq, Ne, Gt, Ge, Lt, Le, Like, NotLike, Match, NotMatch, Replace, Split, Join,
    Contains, NotContains, In, NotIn, Is, IsNot, As, BitAnd, BitOr, BitXor, ShiftLeft, ShiftRight, And, Or, Xor,
}
