using System.Collections;
using System.Management.Automation;
using DeepLearn.Runner.Formatting;
using Microsoft.PowerShell.Commands;
using static Runner.Tests.Formatting.Screen;

namespace Runner.Tests.Formatting;

/// <summary>What the Format commands draw, as PowerShell 7.6 shows it.</summary>
public sealed class FormatCommandTests
{
    private static readonly PSObject[] Rows = [Custom(("a", 1), ("b", "xx")), Custom(("a", 2), ("b", "xx")), Custom(("a", 1000), ("b", "xxyyy"))];

    private static PropertySpec Property(object value) => PropertySpec.Parse(new FormatTableCommand(), value, "expression", "formatString", "label|name", "width", "alignment");

    [Fact]
    public void Columns_may_be_chosen_and_computed()
    {
        var options = new FormatOptions
        {
            Properties = [Property("b"), Property(new Hashtable { ["n"] = "A", ["e"] = "a", ["formatstring"] = "F3", ["width"] = 10, ["align"] = "right" }), Property("none")],
        };
        Assert.Equal("""

            b            A none
            -            - ----
            xx       1.000|
            xx       2.000|
            xxyyy 1000.000|

            """, Show(Draw(ControlShape.Table, options, Rows)).Replace("0 \n", "0|\n"));
    }

    [Fact]
    public void Groups_have_headers()
        => Assert.Equal("""

               b: xx

            a b
            - -
            1 xx
            2 xx

               b: xxyyy

               a b
               - -
            1000 xxyyy

            """, Show(Draw(ControlShape.Table, new FormatOptions { GroupBy = Property("b") }, Rows)));

    [Fact]
    public void Heads_may_be_hidden()
        => Assert.Equal("\n   1 xx\n   2 xx\n1000 xxyyy\n", Show(Draw(ControlShape.Table, new FormatOptions { HideHeaders = true }, Rows)));

    [Fact]
    public void Lists_follow_each_other()
        => Assert.Equal("\na : 1\nb : xx\n\na : 2\nb : xx\n", Show(Draw(ControlShape.List, new FormatOptions(), Rows[0], Rows[1])));

    [Fact]
    public void Wide_values_may_be_wrapped()
        => Assert.Equal("""

            t
            -
            aaaa
            bbbb cccc

            """, Show(9, Draw(ControlShape.Table, new FormatOptions { Wrap = true, Properties = [Property("t")] }, Custom(("t", "aaaa bbbb cccc")))).Replace(" \n", "\n"));

    [Fact]
    public void Patterns_choose_properties()
        => Assert.Equal("\nb : xx\n", Show(Draw(ControlShape.List, new FormatOptions { Properties = [Property("b*")] }, Rows[0])));
}
