namespace DeepLearn.Runner.Syntax;

internal abstract record PipelineElementAst(Extent Extent, IReadOnlyList<RedirectionAst> Redirections) : Ast(Extent);

internal sealed record CommandExpressionAst(Extent Extent, ExpressionAst Expression, IReadOnlyList<RedirectionAst> Redirections)
    : PipelineElementAst(Extent, Redirections);

internal enum Invocation { Plain, Call, DotSource }

/// <summary>A command with its arguments. <see cref="Name"/> is the first element, a bare word unless called with &amp; or dot.</summary>
internal sealed record CommandAst(
    Extent Extent, Invocation Invocation, ExpressionAst Name, IReadOnlyList<CommandElementAst> Elements, IReadOnlyList<RedirectionAst> Redirections)
    : PipelineElementAst(Extent, Redirections);

internal abstract record CommandElementAst(Extent Extent) : Ast(Extent);

/// <summary>A value, or a splatted variable.</summary>
internal sealed record ArgumentAst(Extent Extent, ExpressionAst Value) : CommandElementAst(Extent);

/// <summary><c>-Name</c> or <c>-Name:value</c></summary>
internal sealed record ParameterNameAst(Extent Extent, string Name, ExpressionAst? Value) : CommandElementAst(Extent);

/// <summary><c>--</c>: what follows is never a parameter name.</summary>
internal sealed record EndOfParametersAst(Extent Extent) : CommandElementAst(Extent);

internal enum StreamKind { All = 0, Output = 1, Error = 2, Warning = 3, Verbose = 4, Debug = 5, Information = 6 }

/// <summary>A redirection to a file (<see cref="Target"/>), or into the success stream when there is no target.</summary>
internal sealed record RedirectionAst(Extent Extent, StreamKind From, ExpressionAst? Target, bool Append) : Ast(Extent);
