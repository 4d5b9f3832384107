using DeepLearn.Runner.Syntax;

namespace Runner.Tests.Syntax;

/// <summary>What lies outside the subset is refused with its place, before anything runs.</summary>
public class RefusalTests
{
    [Theory]
    [InlineData("class A { }", "'class'", 1, 1)]
    [InlineData("enum E { A }", "'enum'", 1, 1)]
    [InlineData("'x'\ntrap { 1 }", "'trap'", 2, 1)]
    [InlineData("workflow W { }", "'workflow'", 1, 1)]
    [InlineData("data { 1 }", "'data'", 1, 1)]
    [InlineData("configuration C { }", "'configuration'", 1, 1)]
    [InlineData("using module X", "'using module'", 1, 1)]
    [InlineData("using assembly X", "'using assembly'", 1, 1)]
    [InlineData("function f { dynamicparam { } process { } }", "'dynamicparam'", 1, 14)]
    [InlineData("function f { process { } clean { } }", "'clean'", 1, 26)]
    [InlineData("sleep 5 &", "background job", 1, 9)]
    [InlineData("git --% log", "'--%'", 1, 5)]
    [InlineData("$using:x", "'using:'", 1, 1)]
    [InlineData("$c:temp", "'c:'", 1, 1)]
    [InlineData("switch -file x { }", "'switch -file'", 1, 8)]
    [InlineData("foreach -parallel ($i in 1) { }", "'foreach -parallel'", 1, 9)]
    [InlineData("$x?.y", "ends in '?'", 1, 1)]
    [InlineData("echo $^", "'$^'", 1, 6)]
    [InlineData("#requires -RunAsAdministrator", "'#requires -RunAsAdministrator'", 1, 1)]
    [InlineData("$x\n [ValidateRange(1, 3)] [int] $v = 2", "an attribute outside a param block", 2, 2)]
    [InlineData("$x = [xml] '<a/>'", "the type [xml]", 1, 6)]
    [InlineData("$a, $b += 1", "this form of assignment", 1, 8)]
    public void NamesTheConstructAndItsPlace(string script, string construct, int line, int column)
    {
        var error = Assert.Throws<UnsupportedException>(() => Parser.Parse(script, "/scripts/a.ps1"));
        Assert.StartsWith($"/scripts/a.ps1:{line}:{column}: ", error.Message, StringComparison.Ordinal);
        Assert.Contains(construct, error.Message, StringComparison.Ordinal);
        Assert.EndsWith("is not supported by the runner; run this with PowerShell 7.6 or later", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void RefusesNestingThatWouldExhaustTheStack() =>
        Assert.Throws<UnsupportedException>(() => Parser.Parse(new string('(', 5000) + "1" + new string(')', 5000)));

    [Theory]
    [InlineData("Start-Job { 1 }", "the command 'Start-Job'")]
    [InlineData("try { Invoke-Expression '1' } catch { 'caught' }", "the command 'Invoke-Expression'")]
    [InlineData("try { iex '1' } catch { 'caught' }", "the command 'Invoke-Expression'")]
    [InlineData("mkdir x", "the command 'mkdir'")]
    [InlineData("'a b' -split { $_ -eq ' ' }", "-split with a script block")]
    [InlineData("Write-Error x -ErrorAction Break", "-ErrorAction Break")]
    [InlineData("1, 2 | ForEach-Object -Parallel { $_ }", "the parameter -Parallel of ForEach-Object")]
    [InlineData("Get-Random -SetSeed 5 -ErrorAction SilentlyContinue", "the parameter -SetSeed of Get-Random")]
    [InlineData("try { Get-Item env:HOME } catch { 'caught' }", "a path on the drive 'env:'")]
    [InlineData("Test-Path variable:x", "a path on the drive 'variable:'")]
    [InlineData("Set-StrictMode -Version 1.0", "Set-StrictMode -Version 1.0")]
    public void WhatIsSeenOnlyWhenReachedEndsTheRunAndNoCatchHidesIt(string script, string construct)
    {
        (int code, string output, string errors) = RunnerProcess.Run("-Command", script);
        Assert.Equal(1, code);
        Assert.Equal("", output);
        Assert.Contains($"{construct} is not supported by the runner; run this with PowerShell 7.6 or later", errors.ReplaceLineEndings(" "), StringComparison.OrdinalIgnoreCase);
        Assert.StartsWith("command:1:", errors, StringComparison.Ordinal);
    }
}
