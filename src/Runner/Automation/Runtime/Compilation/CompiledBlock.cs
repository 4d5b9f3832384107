using DeepLearn.Runner.Binding;
using DeepLearn.Runner.Syntax;

namespace DeepLearn.Runner.Runtime;

/// <summary>A script block ready to run; compiled when first needed and shared by every <c>ScriptBlock</c> made from the same text.</summary>
internal sealed class CompiledBlock
{
    private readonly Lazy<Exec?> _begin;
    private readonly Lazy<Exec?> _process;
    private readonly Lazy<Exec?> _end;
    private readonly Lazy<CommandShape> _shape;

    public CompiledBlock(ScriptBlockAst ast)
    {
        Ast = ast;
        var compiler = new Compiler(ast.Namespaces);
        _begin = new(() => ast.Begin is null ? null : compiler.Block(ast.Begin));
        _process = new(() => ast.Process is null ? null : compiler.Block(ast.Process));
        _end = new(() => ast.End is null ? null : compiler.Block(ast.End));
        _shape = new(() => ScriptShape.Of(this, compiler));
    }

    public ScriptBlockAst Ast { get; }
    public Exec? Begin => _begin.Value;
    public Exec? Process => _process.Value;
    public Exec? End => _end.Value;

    /// <summary>Its parameters.</summary>
    public CommandShape Shape => _shape.Value;
}
