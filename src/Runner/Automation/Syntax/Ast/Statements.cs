namespace DeepLearn.Runner.Syntax;

/// <summary>Statements between braces or parentheses.</summary>
internal sealed record BlockAst(Extent Extent, IReadOnlyList<StatementAst> Statements) : Ast(Extent);

/// <summary>Commands joined by <c>|</c>; the first may be an expression.</summary>
internal sealed record PipelineAst(Extent Extent, IReadOnlyList<PipelineElementAst> Elements) : StatementAst(Extent);

/// <summary><c>left &amp;&amp; right</c> or <c>left || right</c></summary>
internal sealed record PipelineChainAst(Extent Extent, StatementAst Left, bool And, StatementAst Right) : StatementAst(Extent);

/// <summary>An assignment; <see cref="Operator"/> is null for a plain <c>=</c>.</summary>
internal sealed record AssignmentAst(Extent Extent, ExpressionAst Left, BinaryOperator? Operator, StatementAst Right) : StatementAst(Extent);

internal sealed record IfAst(Extent Extent, IReadOnlyList<(StatementAst Condition, BlockAst Body)> Clauses, BlockAst? Else) : StatementAst(Extent);

internal enum SwitchKind { Value, Wildcard, Regex }

internal sealed record SwitchAst(
    Extent Extent, string? Label, SwitchKind Kind, bool CaseSensitive, StatementAst Condition,
    IReadOnlyList<(ExpressionAst Test, BlockAst Body)> Clauses, BlockAst? Default) : StatementAst(Extent);

internal sealed record ForAst(Extent Extent, string? Label, StatementAst? Initializer, StatementAst? Condition, StatementAst? Iterator, BlockAst Body)
    : StatementAst(Extent);

internal sealed record ForeachAst(Extent Extent, string? Label, VariableAst Variable, StatementAst Collection, BlockAst Body) : StatementAst(Extent);

internal sealed record WhileAst(Extent Extent, string? Label, StatementAst Condition, BlockAst Body) : StatementAst(Extent);

/// <summary>do ... while, or do ... until.</summary>
internal sealed record DoAst(Extent Extent, string? Label, BlockAst Body, StatementAst Condition, bool Until) : StatementAst(Extent);

/// <summary>A catch clause; without types it catches everything.</summary>
internal sealed record CatchAst(Extent Extent, IReadOnlyList<TypeAst> Types, BlockAst Body) : Ast(Extent);

internal sealed record TryAst(Extent Extent, BlockAst Body, IReadOnlyList<CatchAst> Catches, BlockAst? Finally) : StatementAst(Extent);

internal enum FlowKind { Break, Continue, Return, Exit, Throw }

/// <summary>break, continue, return, exit and throw, with their label or value.</summary>
internal sealed record FlowAst(Extent Extent, FlowKind Kind, ExpressionAst? Label, StatementAst? Value) : StatementAst(Extent);

internal sealed record FunctionAst(Extent Extent, string Name, bool Filter, ScriptBlockAst Body) : StatementAst(Extent);
