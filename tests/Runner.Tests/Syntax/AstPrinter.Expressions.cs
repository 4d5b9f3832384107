using System.Globalization;
using System.Text.RegularExpressions;
using DeepLearn.Runner.Syntax;

namespace Runner.Tests.Syntax;

/// <summary>Writes a syntax tree as a script that must parse to the same tree.</summary>
internal static partial class AstPrinter
{
    public static string Print(Ast node) => node switch
    {
        ConstantAst n => n.Extent.Text,
        StringAst { Bare: true } n => Bare(n.Value),
        StringAst n => Quote(n.Value),
        ExpandableAst { Bare: true } n => string.Concat(n.Parts.Select(p => p is StringAst s ? Bare(s.Value) : Part(p))),
        ExpandableAst n => $"\"{string.Concat(n.Parts.Select(p => p is StringAst s ? Escape(s.Value) : Part(p)))}\"",
        VariableAst { Splatted: true } n => "@" + Name(n),
        VariableAst n => Regex.IsMatch(Name(n), @"^(\w+:)?\w+$|^[_?]$") ? "$" + Name(n) : $"${{{Name(n)}}}",
        TypeAst n => $"[{n.TypeName}]",
        CastAst n => Print(n.Type) + " " + Print(n.Child),
        UnaryAst n => Symbol(n.Operator, n.CaseSensitive) + " " + Print(n.Child),
        BinaryAst n => $"{Print(n.Left)} {Symbol(n.Operator, n.CaseSensitive)} {Print(n.Right)}",
        TernaryAst n => $"{Print(n.Condition)} ? {Print(n.WhenTrue)} : {Print(n.WhenFalse)}",
        IncrementAst n => n.Postfix ? Print(n.Child) + Sign(n) : Sign(n) + Print(n.Child),
        ArrayLiteralAst n => (n.Items.Count == 1 ? ", " : "") + string.Join(", ", n.Items.Select(Print)),
        ArrayAst n => $"@({Print(n.Body)})",
        SubExpressionAst n => $"$({Print(n.Body)})",
        ParenAst n => $"({Print(n.Body)})",
        HashtableAst n => $"@{{\n{string.Concat(n.Pairs.Select(p => $"{Print(p.Key)} = {Print(p.Value)}\n"))}}}",
        ScriptBlockExpressionAst n => $"{{\n{Print(n.Body)}}}",
        MemberAst n => Target(n.Target, n.NullConditional) + Dot(n.Static, n.NullConditional) + Print(n.Name),
        MethodCallAst n => Target(n.Target, n.NullConditional) + Dot(n.Static, n.NullConditional) + Print(n.Name)
            + (n.TypeArguments.Count > 0 ? $"[{string.Join(", ", n.TypeArguments.Select(t => t.TypeName))}]" : "")
            + $"({string.Join(", ", n.Arguments.Select(Print))})",
        IndexAst n => $"{Target(n.Target, n.NullConditional)}{(n.NullConditional ? "?" : "")}[{Print(n.Index)}]",
        _ => PrintStatement(node),
    };

    private static string Sign(IncrementAst node) => node.Step > 0 ? "++" : "--";

    private static string Name(VariableAst node) => (node.Scope is null ? "" : node.Scope + ":") + node.Name.Replace("}", "`}", StringComparison.Ordinal);

    private static string Dot(bool isStatic, bool conditional) => isStatic ? "::" : conditional ? "?." : ".";

    // A question mark after a bare name would belong to the name.
    private static string Target(ExpressionAst target, bool conditional) => conditional && target is VariableAst v ? $"${{{Name(v)}}}" : Print(target);

    private static string Part(ExpressionAst part) => part is VariableAst v ? $"${{{Name(v)}}}" : Print(part);

    private static string Bare(string value) => Regex.Replace(value, @"[^\w.\-/\\:*?+=%~!\[\]^]", m => "`" + m.Value);

    private static string Quote(string value) =>
        !value.Contains('\'', StringComparison.Ordinal) || value.AsSpan().IndexOfAny("\"`$") >= 0 ? $"'{value.Replace("'", "''", StringComparison.Ordinal)}'" : $"\"{value}\"";

    private static string Escape(string value) => Regex.Replace(value, "[\"`$\0\a\b\f\v\u001b]", m => m.Value[0] switch
    {
        >= ' ' => "`" + m.Value,
        var c => "`u{" + ((int)c).ToString("x", CultureInfo.InvariantCulture) + "}",
    });

    private static string Symbol(UnaryOperator op, bool caseSensitive) => op switch
    {
        UnaryOperator.Plus => "+",
        UnaryOperator.Minus => "-",
        UnaryOperator.Array => ",",
        UnaryOperator.BitNot => "-bnot",
        _ => (caseSensitive ? "-c" : "-") + op.ToString().ToLowerInvariant(),
    };

    private static string Symbol(BinaryOperator op, bool caseSensitive) => op switch
    {
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        BinaryOperator.Remainder => "%",
        BinaryOperator.Format => "-f",
        BinaryOperator.Range => "..",
        BinaryOperator.Coalesce => "??",
        BinaryOperator.BitAnd => "-band",
        BinaryOperator.BitOr => "-bor",
        BinaryOperator.BitXor => "-bxor",
        BinaryOperator.ShiftLeft => "-shl",
        BinaryOperator.ShiftRight => "-shr",
        _ => (caseSensitive ? "-c" : "-") + op.ToString().ToLowerInvariant(),
    };
}
