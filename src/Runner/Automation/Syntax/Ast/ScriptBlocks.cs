namespace DeepLearn.Runner.Syntax;

/// <summary>The body of a script, function or script block.</summary>
internal sealed record ScriptBlockAst(
    Extent Extent, ParamBlockAst? Parameters, BlockAst? Begin, BlockAst? Process, BlockAst? End, IReadOnlyList<string> Namespaces,
        RequiresAst? Requires)
    : Ast(Extent);

internal sealed record ParamBlockAst(Extent Extent, IReadOnlyList<AttributeAst> Attributes, IReadOnlyList<ParameterAst> Parameters) : Ast(Extent);

/// <summary>A parameter of a function; <see cref="Types"/> are its casts from left to right.</summary>
internal sealed record ParameterAst(
    Extent Extent, string Name, IReadOnlyList<TypeAst> Types, IReadOnlyList<AttributeAst> Attributes, ExpressionAst? Default) : Ast(Extent);

internal sealed record AttributeAst(
    Extent Extent, string TypeName, IReadOnlyList<ExpressionAst> Arguments, IReadOnlyList<(string Name, ExpressionAst? Value)> Named) : Ast(Extent);

/// <summary>What <c>#requires</c> asks for.</summary>
internal sealed record RequiresAst(Extent Extent, Version? Version, IReadOnlyList<string> Modules) : Ast(Extent);
