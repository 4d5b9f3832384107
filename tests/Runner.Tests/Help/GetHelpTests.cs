using Runner.Tests.Support;
using Runner.Tests.Testing;

namespace Runner.Tests.Help;

/// <summary>Get-Help with and without a help file, laid out as in PowerShell 7.6.</summary>
[Collection(RunnerCollection.Name)]
public sealed class GetHelpTests : IDisposable
{
    private const string Maml = """
        <helpItems schema="maml" xmlns="http://msh">
          <command:command xmlns:maml="http://schemas.microsoft.com/maml/2004/10" xmlns:command="http://schemas.microsoft.com/maml/dev/command/2004/10" xmlns:dev="http://schemas.microsoft.com/maml/dev/2004/10">
            <command:details>
              <command:name>Get-Sample</command:name>
              <maml:description><maml:para>Gets a sample.</maml:para></maml:description>
            </command:details>
            <maml:description><maml:para>It is small.</maml:para><maml:para>And quick.</maml:para></maml:description>
            <command:syntax>
              <command:syntaxItem>
                <maml:name>Get-Sample</maml:name>
                <command:parameter required="true" variableLength="false" globbing="true" pipelineInput="False" position="0" aliases="none">
                  <maml:name>Path</maml:name><command:parameterValue required="true">String</command:parameterValue>
                </command:parameter>
                <command:parameter required="false" variableLength="false" globbing="false" pipelineInput="False" position="named" aliases="none">
                  <maml:name>Force</maml:name>
                </command:parameter>
              </command:syntaxItem>
            </command:syntax>
            <command:parameters>
              <command:parameter required="true" variableLength="false" globbing="true" pipelineInput="False" position="0" aliases="none">
                <maml:name>Path</maml:name>
                <maml:description><maml:para>Where it is.</maml:para></maml:description>
                <command:parameterValue required="true">String</command:parameterValue>
              </command:parameter>
              <command:parameter required="false" variableLength="false" globbing="false" pipelineInput="False" position="named" aliases="none">
                <maml:name>Force</maml:name>
                <maml:description><maml:para>Without a question.</maml:para></maml:description>
              </command:parameter>
            </command:parameters>
            <command:examples>
              <command:example>
                <maml:title>---------- Example 1 ----------</maml:title>
                <dev:code>Get-Sample here</dev:code>
                <dev:remarks><maml:para>The sample that is here.</maml:para></dev:remarks>
              </command:example>
            </command:examples>
          </command:command>
        </helpItems>
        """;

    private readonly ScriptRun _run = new();

    public GetHelpTests()
    {
        var assembly = typeof(GetSampleCommand).Assembly.Location;
        var folder = Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(assembly)!, "en-US"));
        File.WriteAllText(Path.Combine(folder.FullName, Path.GetFileName(assembly) + "-Help.xml"), Maml);
        _run.Script($"Import-Module '{assembly}'");
    }

    public void Dispose() => _run.Dispose();

    [Fact]
    public void The_summary_names_where_more_is()
        => Assert.Equal("""

            NAME
                Get-Sample

            SYNOPSIS
                Gets a sample.


            SYNTAX
                Get-Sample [-Path] <String> [-Force] [<CommonParameters>]


            DESCRIPTION
                It is small.

                And quick.


            RELATED LINKS

            REMARKS
                To see the examples, type: "Get-Help Get-Sample -Examples"
                For more information, type: "Get-Help Get-Sample -Detailed"
                For technical information, type: "Get-Help Get-Sample -Full"


            """, Show("Get-Help Get-Sample"));

    [Fact]
    public void Examples_stand_alone()
        => Assert.Equal("""

            NAME
                Get-Sample

            SYNOPSIS
                Gets a sample.


                ---------- Example 1 ----------

                Get-Sample here

                The sample that is here.


            """, Show("Get-Help Get-Sample -Examples"));

    [Fact]
    public void Full_help_describes_every_parameter()
    {
        var text = Show("Get-Help Get-Sample -Full");
        Assert.Contains("""
            PARAMETERS
                -Path <String>
                    Where it is.

                    Required?                    true
                    Position?                    0
                    Default value
                    Accept pipeline input?       False
                    Aliases                      none
                    Accept wildcard characters?  true

                -Force
                    Without a question.

                    Required?                    false
            """, text);
        Assert.Contains("---------- Example 1 ----------", text);
    }

    [Fact]
    public void Parts_are_objects()
        => Assert.Equal(["Gets a sample.", "Get-Sample here", "Path Force", "Where it is.", "Force"], _run.Script("""
            $help = Get-Help Get-Sample
            $help.Synopsis
            $help.examples.example.code
            "$($help.parameters.parameter.name)"
            $help.parameters.parameter[0].description[0].Text
            (Get-Help Get-Sample -Parameter F*).name
            """));

    [Fact]
    public void Commands_without_a_file_show_their_syntax()
    {
        var text = Show("function Get-Nothing { [CmdletBinding()] param([int] $Count, [switch] $All) }; Get-Help Get-Nothing");
        Assert.Contains("SYNTAX\n    Get-Nothing [[-Count] <int>] [-All] [<CommonParameters>]\n", text);
    }

    [Fact]
    public void Unknown_names_are_errors()
        => Assert.Contains("could not find Get-None in a help file", Show("try { Get-Help Get-None -ErrorAction Stop } catch { $_.Exception.Message }"));

    private string Show(string command)
        => string.Join('\n', _run.Script($"& {{ {command} }} | Out-String -Width 80 -Stream | ForEach-Object {{ $_.TrimEnd() }}"));
}
