using DeepLearn.Runner.Binding;
using DeepLearn.Runner.Syntax;

namespace DeepLearn.Runner.Runtime;

/// <summary>A script block ready to run; compiled when first needed and shared by every <c>ScriptBlock</c> made from the same text.</summary>
internal sealed class CompiledBlock
{
    private readonly Lazy<Exec>? _begin, _process, _end;
    private readonly Lazy<CommandShape> _shape;

    public CompiledBlock(ScriptBlockAst ast)
    {
        Ast = ast;
        var compiler = new Compiler(ast.Namespaces);
        Lazy<Exec>? Later(BlockAst? block) => block is null ? null : new(() => compiler.Block(block));
        (_begin, _process, _end) = (Later(ast.Begin), Later(ast.Process), Later(ast.End));
        _shape = new(() => ScriptShape.Of(this, compiler));
    }

    public ScriptBlockAst Ast { get; }
    public Exec? Begin => _begin?.Value;
    public Exec? Process => _process?.Value;
    public Exec? End => _end?.Value;

    /// <summary>Its parameters.</summary>
    public CommandShape Shape => _shape.Value;
}
