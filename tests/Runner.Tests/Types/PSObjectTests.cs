using System.Management.Automation;

namespace Runner.Tests.Types;

/// <summary>Objects with added members, as cmdlets make and read them.</summary>
public sealed class PSObjectTests
{
    [Fact]
    public void Members_added_to_a_NET_object_stay_with_it_whoever_wraps_it()
    {
        var list = new List<int> { 1 };
        new PSObject(list).Properties.Add(new PSNoteProperty("Mark", "x"));
        Assert.Equal("x", PSObject.AsPSObject(list).Properties["mark"]!.Value);
        Assert.Null(PSObject.AsPSObject(new List<int>()).Properties["Mark"]);
    }

    [Fact]
    public void A_value_keeps_added_members_only_in_its_own_wrapper()
    {
        var one = new PSObject(5);
        one.Properties.Add(new PSNoteProperty("Mark", "x"));
        Assert.Equal("x", one.Properties["Mark"]!.Value);
        Assert.Null(new PSObject(5).Properties["Mark"]);
    }

    [Fact]
    public void A_custom_object_lists_its_properties_in_order_and_reads_as_text()
    {
        var item = new PSObject();
        item.Properties.Add(new PSNoteProperty("b", 1));
        item.Properties.Add(new PSNoteProperty("a", new PSObject()));
        Assert.Equal(["b", "a"], item.Properties.Select(p => p.Name));
        Assert.Equal("@{b=1; a=}", item.ToString());
        Assert.Equal("System.Management.Automation.PSCustomObject", item.TypeNames[0]);
    }

    [Fact]
    public void A_member_of_the_same_name_is_refused()
    {
        var item = new PSObject();
        item.Properties.Add(new PSNoteProperty("a", 1));
        Assert.Throws<ExtendedTypeSystemException>(() => item.Properties.Add(new PSNoteProperty("A", 2)));
    }

    [Fact]
    public void A_property_is_converted_on_assignment_and_says_why_it_cannot()
    {
        var builder = PSObject.AsPSObject(new System.Text.StringBuilder("abc"));
        builder.Properties["Length"]!.Value = "2";
        Assert.Equal("ab", builder.BaseObject.ToString());
        Assert.Contains("Exception setting \"Length\"", Assert.Throws<SetValueInvocationException>(() => builder.Properties["Length"]!.Value = "x").Message);
        Assert.Throws<SetValueException>(() => builder.Properties["MaxCapacity"]!.Value = 1);
    }

    [Fact]
    public void A_copy_has_its_own_members()
    {
        var item = new PSObject();
        item.Properties.Add(new PSNoteProperty("a", 1));
        var copy = item.Copy();
        copy.Properties["a"]!.Value = 2;
        Assert.Equal(1, item.Properties["a"]!.Value);
    }
}
