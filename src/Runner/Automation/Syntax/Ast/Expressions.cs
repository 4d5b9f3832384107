namespace DeepLearn.Runner.Syntax;

/// <summary>A number.</summary>
internal sealed record ConstantAst(Extent Extent, object Value) : ExpressionAst(Extent);

/// <summary>A string without expansion; <see cref="Bare"/> when it was written without quotes.</summary>
internal sealed record StringAst(Extent Extent, string Value, bool Bare) : ExpressionAst(Extent);

/// <summary>A string with variables or sub-expressions; literal parts are <see cref="StringAst"/>.</summary>
internal sealed record ExpandableAst(Extent Extent, IReadOnlyList<ExpressionAst> Parts, bool Bare) : ExpressionAst(Extent);

/// <summary>A variable: <c>$name</c>, <c>$scope:name</c> or <c>@name</c>.</summary>
internal sealed record VariableAst(Extent Extent, string? Scope, string Name, bool Splatted) : ExpressionAst(Extent);

/// <summary>A type literal: <c>[int]</c>.</summary>
internal sealed record TypeAst(Extent Extent, string TypeName) : ExpressionAst(Extent);

/// <summary>A cast, or a type constraint when it stands on the left of an assignment.</summary>
internal sealed record CastAst(Extent Extent, TypeAst Type, ExpressionAst Child) : ExpressionAst(Extent);

internal sealed record UnaryAst(Extent Extent, UnaryOperator Operator, ExpressionAst Child, bool CaseSensitive) : ExpressionAst(Extent);

internal sealed record BinaryAst(Extent Extent, BinaryOperator Operator, bool CaseSensitive, ExpressionAst Left, ExpressionAst Right)
    : ExpressionAst(Extent);

internal sealed record TernaryAst(Extent Extent, ExpressionAst Condition, ExpressionAst WhenTrue, ExpressionAst WhenFalse) : ExpressionAst(Extent);

/// <summary>++ and --, before or after their operand.</summary>
internal sealed record IncrementAst(Extent Extent, ExpressionAst Child, int Step, bool Postfix) : ExpressionAst(Extent);

/// <summary>Values separated by commas.</summary>
internal sealed record ArrayLiteralAst(Extent Extent, IReadOnlyList<ExpressionAst> Items) : ExpressionAst(Extent);

/// <summary><c>@( ... )</c></summary>
internal sealed record ArrayAst(Extent Extent, BlockAst Body) : ExpressionAst(Extent);

/// <summary><c>$( ... )</c></summary>
internal sealed record SubExpressionAst(Extent Extent, BlockAst Body) : ExpressionAst(Extent);

/// <summary><c>( ... )</c></summary>
internal sealed record ParenAst(Extent Extent, StatementAst Body) : ExpressionAst(Extent);

/// <summary><c>@{ ... }</c></summary>
internal sealed record HashtableAst(Extent Extent, IReadOnlyList<(ExpressionAst Key, StatementAst Value)> Pairs) : ExpressionAst(Extent);

internal sealed record ScriptBlockExpressionAst(Extent Extent, ScriptBlockAst Body) : ExpressionAst(Extent);

internal sealed record MemberAst(Extent Extent, ExpressionAst Target, ExpressionAst Name, bool Static, bool NullConditional) : ExpressionAst(Extent);

internal sealed record MethodCallAst(
    Extent Extent, ExpressionAst Target, ExpressionAst Name, IReadOnlyList<TypeAst> TypeArguments, IReadOnlyList<ExpressionAst> Arguments,
    bool Static, bool NullConditional)
    : ExpressionAst(Extent);

internal sealed record IndexAst(Extent Extent, ExpressionAst Target, ExpressionAst Index, bool NullConditional) : ExpressionAst(Extent);
