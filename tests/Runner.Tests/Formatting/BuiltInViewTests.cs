using System.Collections;
using System.Management.Automation;
using static Runner.Tests.Formatting.Screen;

namespace Runner.Tests.Formatting;

/// <summary>Views of common types, as PowerShell 7.6 shows them.</summary>
public sealed class BuiltInViewTests
{
    [Fact]
    public void Dictionaries_are_names_and_values()
        => Assert.Equal("""

            Name                           Value
            ----                           -----
            x                              1

            """, Show(new Hashtable { ["x"] = 1 }));

    [Fact]
    public void Several_dictionaries_share_a_table()
        => Assert.Equal("""

            Name                           Value
            ----                           -----
            a                              1
            b                              2

            """, Show(new Hashtable { ["a"] = 1 }, new Hashtable { ["b"] = 2 }));

    [Fact]
    public void Pairs_of_generic_dictionaries_are_keys_and_values()
        => Assert.Equal("\nKey Value\n--- -----\nk       3\n", Show(new Dictionary<string, int> { ["k"] = 3 }));

    [Fact]
    public void Times_are_written_out()
        => Assert.Equal("\nTuesday, 02 January 2024 03:04:05\n", Show(new DateTime(2024, 1, 2, 3, 4, 5)));

    [Fact]
    public void Time_spans_are_lists()
        => Assert.Equal("""

            Days              : 0
            Hours             : 1
            Minutes           : 2
            Seconds           : 3
            Milliseconds      : 0
            Ticks             : 37230000000
            TotalDays         : 0.0430902777777778
            TotalHours        : 1.03416666666667
            TotalMinutes      : 62.05
            TotalSeconds      : 3723
            TotalMilliseconds : 3723000

            """, Show(new TimeSpan(1, 2, 3)));

    [Fact]
    public void Versions_have_columns_of_fixed_width()
        => Assert.Equal("\nMajor  Minor  Build  Revision\n-----  -----  -----  --------\n1      2      3      -1\n", Show(new Version(1, 2, 3)));

    [Fact]
    public void Types_have_columns_of_fixed_width()
        => Assert.Equal("""

            IsPublic IsSerial Name                                     BaseType
            -------- -------- ----                                     --------
            True     True     Int32                                    System.ValueType

            """, Show(typeof(int)));

    [Fact]
    public void Warnings_are_their_message() => Assert.Equal("careful", Show(new WarningRecord("careful")));

    [Fact]
    public void A_thing_of_another_kind_after_a_table_is_a_list()
        => Assert.Equal("""

            Name                           Value
            ----                           -----
            a                              1

            b : 2


            """, Show(new Hashtable { ["a"] = 1 }, Custom(("b", 2))));
}
