using System.Management.Automation;
using DeepLearn.Runner.Formatting;
using static Runner.Tests.Formatting.Screen;

namespace Runner.Tests.Formatting;

/// <summary>Views of format.ps1xml files.</summary>
public sealed class FormatFileTests : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".format.ps1xml");

    public void Dispose() => File.Delete(_path);

    private void Load(string view)
    {
        File.WriteAllText(_path, $"<Configuration><ViewDefinitions>{view}</ViewDefinitions></Configuration>");
        FormatTable.Load(_path);
    }

    private static PSObject Named(string type, params (string, object?)[] properties)
    {
        var value = Custom(properties);
        value.TypeNames.Insert(0, type);
        return value;
    }

    [Fact]
    public void A_table_has_labels_widths_and_formats()
    {
        Load("""
            <View><Name>t</Name><ViewSelectedBy><TypeName>Test.Epoch</TypeName></ViewSelectedBy><TableControl>
              <TableHeaders>
                <TableColumnHeader><Label>#</Label><Width>4</Width><Alignment>Right</Alignment></TableColumnHeader>
                <TableColumnHeader><Label>Train loss</Label><Width>12</Width><Alignment>Right</Alignment></TableColumnHeader>
                <TableColumnHeader><Label>Note</Label></TableColumnHeader>
              </TableHeaders>
              <TableRowEntries><TableRowEntry><TableColumnItems>
                <TableColumnItem><PropertyName>Epoch</PropertyName></TableColumnItem>
                <TableColumnItem><PropertyName>Loss</PropertyName><FormatString>{0:n4}</FormatString></TableColumnItem>
                <TableColumnItem><PropertyName>Note</PropertyName></TableColumnItem>
              </TableColumnItems></TableRowEntry></TableRowEntries>
            </TableControl></View>
            """);
        Assert.Equal("""

               #   Train loss Note
            ----   ---------- ----
               1       2.3026 fixed
              12       0.1000 fixed

            """.Replace("----   ------", "   -   ------"), Show(Named("Test.Epoch", ("Epoch", 1), ("Loss", 2.302585), ("Note", "fixed")), Named("Test.Epoch", ("Epoch", 12), ("Loss", 0.1), ("Note", "fixed"))));
    }

    [Fact]
    public void Rows_may_depend_on_the_type_and_on_groups()
    {
        Load("""
            <View><Name>t</Name>
              <ViewSelectedBy><TypeName>Test.Thing</TypeName></ViewSelectedBy>
              <GroupBy><PropertyName>Kind</PropertyName><Label>Sort</Label></GroupBy>
              <TableControl><AutoSize /><HideTableHeaders />
              <TableRowEntries>
                <TableRowEntry><TableColumnItems><TableColumnItem><PropertyName>Name</PropertyName></TableColumnItem></TableColumnItems></TableRowEntry>
                <TableRowEntry><EntrySelectedBy><TypeName>Test.Special</TypeName></EntrySelectedBy>
                  <TableColumnItems><TableColumnItem><PropertyName>Mark</PropertyName></TableColumnItem></TableColumnItems></TableRowEntry>
              </TableRowEntries>
            </TableControl></View>
            """);
        var special = Named("Test.Thing", ("Name", "two"), ("Kind", "A"), ("Mark", "special"));
        special.TypeNames.Insert(0, "Test.Special");
        Assert.Equal("""

               Sort: A

            one
            special

               Sort: B

            three

            """, Show(Named("Test.Thing", ("Name", "one"), ("Kind", "A")), special, Named("Test.Thing", ("Name", "three"), ("Kind", "B"))));
    }

    [Fact]
    public void Free_text_is_made_of_texts_and_values()
    {
        Load("""
            <View><Name>t</Name><ViewSelectedBy><TypeName>Test.Tree</TypeName></ViewSelectedBy>
              <CustomControl><CustomEntries><CustomEntry><CustomItem>
                <Text>Tree </Text><ExpressionBinding><PropertyName>Name</PropertyName></ExpressionBinding><NewLine />
                <ExpressionBinding><ItemSelectionCondition><PropertyName>Hidden</PropertyName></ItemSelectionCondition><PropertyName>Name</PropertyName></ExpressionBinding>
                <Text>end</Text>
              </CustomItem></CustomEntry></CustomEntries></CustomControl></View>
            """);
        Assert.Equal("\nTree T\nend\n", Show(14, Named("Test.Tree", ("Name", "T"), ("Hidden", false))));
    }

    [Fact]
    public void A_list_leaves_out_items_whose_condition_is_not_met_and_may_stand_apart()
    {
        Load("""
            <View><Name>l</Name><OutOfBand /><ViewSelectedBy><TypeName>Test.Apart</TypeName></ViewSelectedBy><ListControl><ListEntries><ListEntry><ListItems>
              <ListItem><Label>The name</Label><PropertyName>Name</PropertyName></ListItem>
              <ListItem><ItemSelectionCondition><PropertyName>Shown</PropertyName></ItemSelectionCondition><PropertyName>Extra</PropertyName></ListItem>
            </ListItems></ListEntry></ListEntries></ListControl></View>
            """);
        Assert.Equal("\na\n-\n1\n\nThe name : n\n\n\nThe name : m\nExtra    : e\n\n", Show(
            Custom(("a", 1)), Named("Test.Apart", ("Name", "n"), ("Shown", false), ("Extra", "e")), Named("Test.Apart", ("Name", "m"), ("Shown", true), ("Extra", "e"))));
    }

    [Fact]
    public void Loading_again_replaces()
    {
        const string View = """
            <View><Name>t</Name><ViewSelectedBy><TypeName>Test.Again</TypeName></ViewSelectedBy><CustomControl><CustomEntries><CustomEntry>
              <CustomItem><Text>VALUE</Text></CustomItem></CustomEntry></CustomEntries></CustomControl></View>
            """;
        Load(View.Replace("VALUE", "first"));
        Load(View.Replace("VALUE", "second"));
        Assert.Equal("\nsecond\n", Show(Named("Test.Again", ("Name", 1))));
    }

    [Theory]
    [InlineData("<View><Name>w</Name><ViewSelectedBy><TypeName>T</TypeName></ViewSelectedBy><WideControl /></View>", "<WideControl> is not supported")]
    [InlineData("<View><Name>w</Name><ViewSelectedBy><TypeName>T</TypeName></ViewSelectedBy><CustomControl><CustomEntries><CustomEntry><CustomItem><Frame /></CustomItem></CustomEntry></CustomEntries></CustomControl></View>", "<Frame> is not supported")]
    [InlineData("<View><Name>w</Name><ListControl /></View>", "names no type")]
    [InlineData("<View><Name>w</Name><ViewSelectedBy><TypeName>T</TypeName></ViewSelectedBy><TableControl /></View>", "no <TableRowEntry>")]
    public void What_is_not_understood_is_refused_with_its_place(string view, string message)
    {
        var error = Assert.ThrowsAny<Exception>(() => Load(view));
        Assert.Contains(message, error.Message);
        Assert.Contains(_path + ":1:", error.Message);
    }

    [Fact]
    public void Text_that_is_no_xml_is_refused()
    {
        File.WriteAllText(_path, "no xml");
        Assert.Contains(_path, Assert.Throws<PSInvalidOperationException>(() => FormatTable.Load(_path)).Message);
    }
}
