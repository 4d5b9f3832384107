using FsCheck;
using FsCheck.Fluent;

namespace Runner.Tests.Syntax;

/// <summary>Made-up scripts of every construct, a few levels deep.</summary>
internal static class Scripts
{
    private static readonly string[] BinaryOperators =
    [
        "+", "-", "*", "/", "%", "..", "-f", "??", "-eq", "-cne", "-lt", "-ge", "-like", "-cnotmatch", "-replace", "-split", "-join", "-contains", "-notin",
        "-is", "-as", "-band", "-bxor", "-shl", "-and", "-or", "-xor",
    ];

    private static readonly Gen<string> Leaf = Gen.Elements(
        "1", "0x1F", "2.5e3", "3l", "10kb", "'text'", "'it''s'", "\"a $x b\"", "\"$($x.Name)!`n\"", "\"\"", "$x", "$script:count", "${odd name}", "$_", "[int]", "[System.Collections.Generic.List[int]]",
        "@'\nhere $x\n'@", "@\"\nhere $x\n\"@", "$true");

    public static Gen<string> Any { get; } = from size in Gen.Choose(1, 4) from lines in Gen.ListOf(Statement(size), 3) select string.Join("\n", lines);

    private static Gen<string> Expression(int depth) => depth == 0 ? Leaf : Gen.OneOf(
        Leaf,
        from op in Gen.Elements(BinaryOperators) from l in Expression(depth - 1) from r in Expression(depth - 1) select $"({l}) {op} ({r})",
        from op in Gen.Elements(BinaryOperators) from l in Leaf from r in Expression(depth - 1) select $"({l} {op} {r})",
        from op in Gen.Elements("-not ", "!", "-bnot ", "-", "+", ", ", "-join ", "-csplit ", "[string] ") from e in Expression(depth - 1) select $"({op}({e}))",
        from c in Expression(depth - 1) from a in Expression(depth - 1) from b in Leaf select $"(({c}) ? ({a}) : {b})",
        from e in Expression(depth - 1) from name in Gen.Elements(".Length", ".'two words'", ".Trim()", ".Replace('a', $x)", "[0]", "[-1, 2]", "::new(1)", ".$x", "?.Name", "?[1]") select $"({e}){name}",
        from items in Gen.ListOf(Expression(depth - 1), 3) select $"@({string.Join("; ", items)})",
        from a in Leaf from b in Leaf select $"({a}, {b})",
        from key in Gen.Elements("a", "'b c'", "3", "$x") from e in Expression(depth - 1) select $"@{{ {key} = {e}; other = 1 }}",
        from s in Statement(depth - 1) select $"$({s})",
        from s in Statement(depth - 1) select $"{{ param([int] $p = 1, [switch] $s) {s} }}",
        from c in Command(depth - 1) select $"({c})");

    private static Gen<string> Command(int depth) =>
        from name in Gen.Elements("Get-Item", "& $x", ". ./lib.ps1", "git", "Write-Output", "% ")
        from argument in Expression(depth)
        from rest in Gen.Elements("", " -Path a/b*", " -On:$false", " -- -x", " @splat", " one,two", " 2>&1", " > out.txt", " *>> all.txt", " a`,b", " | Out-Null", " | Sort-Object -Descending")
        select $"{name} ({argument}){rest}";

    private static Gen<string> Statement(int depth) => depth == 0 ? Expression(0) : Gen.OneOf(
        Expression(depth),
        Command(depth),
        from target in Gen.Elements("$x", "[int] $n", "$a, $b", "$x.Name", "$h['k']", "$global:g") from e in Expression(depth) select $"{target} = {e}",
        from op in Gen.Elements("+=", "-=", "*=", "/=", "%=", "??=") from e in Expression(depth) select $"$x {op} {e}",
        Gen.Elements("$i++", "--$i", "break", "continue outer", "return", "throw", "exit 3"),
        from c in Expression(depth - 1) from s in Statement(depth - 1) from t in Statement(depth - 1) select $"if ({c}) {{ {s} }} elseif ($y) {{ }} else {{ {t} }}",
        from c in Expression(depth - 1) from s in Statement(depth - 1) select $":outer foreach ($i in {c}) {{ {s} }}",
        from c in Expression(depth - 1) from s in Statement(depth - 1) select $"for ($i = 0; {c}; $i++) {{ {s} }}",
        from c in Expression(depth - 1) from s in Statement(depth - 1) from word in Gen.Elements("while", "until") select $"do {{ {s} }} {word} ({c})",
        from c in Expression(depth - 1) from s in Statement(depth - 1) select $"while ({c}) {{ {s} }}",
        from c in Expression(depth - 1) from s in Statement(depth - 1) from kind in Gen.Elements("", "-Wildcard ", "-Regex -CaseSensitive ") select $"switch {kind}({c}) {{ a* {{ {s} }} {{ $_ }} {{ 1 }} default {{ 2 }} }}",
        from s in Statement(depth - 1) from t in Statement(depth - 1) select $"try {{ {s} }} catch [System.IO.IOException], [FormatException] {{ {t} }} catch {{ }} finally {{ 1 }}",
        from s in Statement(depth - 1) from t in Statement(depth - 1) select $"function Get-It {{ [CmdletBinding()] param([Parameter(Mandatory, Position = 0)] [string[]] $Name) begin {{ {s} }} process {{ }} end {{ {t} }} }}",
        from s in Command(depth - 1) from t in Command(depth - 1) from op in Gen.Elements("&&", "||") select $"{s} {op} {t}",
        from s in Expression(depth - 1) select $"return {s}");
}
