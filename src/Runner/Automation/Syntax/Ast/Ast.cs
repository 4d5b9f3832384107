namespace DeepLearn.Runner.Syntax;

/// <summary>A node of a parsed script.</summary>
internal abstract record Ast(Extent Extent);

/// <summary>A node that yields a value.</summary>
internal abstract record ExpressionAst(Extent Extent) : Ast(Extent);

/// <summary>A node that runs.</summary>
internal abstract record StatementAst(Extent Extent) : Ast(Extent);
