using System.Collections;
using static Runner.Tests.Formatting.Screen;

namespace Runner.Tests.Formatting;

/// <summary>Objects without a view of their own, as PowerShell 7.6 shows them.</summary>
public sealed class DefaultViewTests
{
    [Fact]
    public void Four_properties_make_a_table_with_numbers_to_the_right()
        => Assert.Equal("""

            Name LongerProperty Third Fourth
            ---- -------------- ----- ------
            x    some text       1.23   True

            """, Show(Custom(("Name", "x"), ("LongerProperty", "some text"), ("Third", 1.23456), ("Fourth", true))));

    [Fact]
    public void Five_properties_make_a_list()
        => Assert.Equal("""

            Name           : x
            LongerProperty : some text
            Third          : 1.23456
            Fourth         : True
            Fifth          : {1, 2, 3, 4…}

            """, Show(Custom(("Name", "x"), ("LongerProperty", "some text"), ("Third", 1.23456), ("Fourth", true), ("Fifth", new[] { 1, 2, 3, 4, 5, 6 }))));

    [Fact]
    public void The_widest_row_decides_a_column()
        => Assert.Equal("""

                a b
                - -
                1 xx
            10000 y

            """, Show(Custom(("a", 1), ("b", "xx")), Custom(("a", 10000), ("b", "y"))));

    [Fact]
    public void Columns_that_do_not_fit_are_left_out()
    {
        var wide = new string('x', 77) + "…";
        Assert.Equal($"\na b\n- -{new string(' ', 77)}\n1 {wide}\n", Show(Custom(("a", 1), ("b", new string('x', 100)), ("c", 3))));
    }

    [Fact]
    public void A_value_of_several_lines_is_cut_at_the_first()
        => Assert.Equal("\na           b\n-           -\nline1…      x\n", Show(Custom(("a", "line1\nline2"), ("b", "x"))));

    [Fact]
    public void Nulls_collections_and_tables_are_short()
        => Assert.Equal("""

            a b  c        d
            - -  -        -
              {} {[x, 1]} {1, 2, 3, 4…}

            """, Show(Custom(("a", null), ("b", Array.Empty<object>()), ("c", new Hashtable { ["x"] = 1 }), ("d", Enumerable.Range(1, 10).ToArray()))));

    [Fact]
    public void Simple_values_between_rows_stand_apart()
        => Assert.Equal("""

                a b
                - -
                1 2
            text
            10000 7
            5

            """, Show(Custom(("a", 1), ("b", 2)), "text", Custom(("a", 10000), ("b", 7)), 5));

    [Fact]
    public void Simple_values_are_lines()
        => Assert.Equal("1.5\n1E+20\n0.3\nTrue\nFriday\ntext", Show(1.5, 1e20, 0.1 + 0.2 is var d ? d.ToString("G15") : "", true, DayOfWeek.Friday, "text"));

    [Fact]
    public void Collections_are_shown_by_their_items()
        => Assert.Equal("1\n2\n\n3", Show((object)new object?[] { 1, 2, null, 3 }));

    [Fact]
    public void Objects_without_properties_are_shown_by_their_text()
        => Assert.Equal("System.Object\n", Show(new object(), Custom()));

    [Fact]
    public void Long_list_values_break_at_blanks()
        => Assert.Equal("""

            Text  : some words that are more than one line of thirty columns·
                    can hold
            Two   : 2
            Three : 3
            Four  : 4
            Five  : 5

            """, Show(66, Custom(("Text", "some words that are more than one line of thirty columns can hold"), ("Two", 2), ("Three", 3), ("Four", 4), ("Five", 5))).Replace("columns ", "columns·"));
}
