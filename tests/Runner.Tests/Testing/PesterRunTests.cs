using Runner.Tests.Support;

namespace Runner.Tests.Testing;

/// <summary>Whole runs of test files; what is expected here is what Pester 5.7.1 gives for the same files.</summary>
[Collection(RunnerCollection.Name)]
public sealed class PesterRunTests : IDisposable
{
    private readonly ScriptRun _run = new();

    public void Dispose() => _run.Dispose();

    private string[] Results(string file, string arguments = "") => _run.Pester(file, $"-Output None -PassThru {arguments}",
        "$run.Tests | ForEach-Object { \"$($_.ExpandedPath)|$($_.Result)|$($_.ErrorRecord)\" }");

    [Fact]
    public void Variables_of_setups_reach_the_tests_and_stay_in_their_scopes()
        => Assert.Equal(
        [
            "Math 1.adds|Passed|", "Math 1.inner.sees|Passed|", "Math 2.adds|Passed|", "Math 2.inner.sees|Passed|",
            "after.sees nothing of other blocks|Passed|",
        ], Results("""
            BeforeDiscovery { $cases = 1, 2 }
            BeforeAll { $outer = 'file'; function helper($x) { $x * 2 } }
            Describe 'Math <_>' -ForEach $cases {
                BeforeAll { $x = $_ * 10 }
                BeforeEach { $each = $x + 1 }
                It 'adds' { $each | Should -Be ($_ * 10 + 1); helper 2 | Should -Be 4; $x = 0 }
                Context 'inner' { It 'sees' { $x | Should -Be ($_ * 10); $outer | Should -BeExactly 'file' } }
            }
            Describe 'after' { It 'sees nothing of other blocks' { $x | Should -BeNullOrEmpty; $each | Should -BeNullOrEmpty } }
            """));

    [Fact]
    public void Names_are_expanded_with_the_data_of_their_test()
        => Assert.Equal(
        [
            "C.a is 1|Passed|", "C.b is 2|Passed|", "C.each p|Passed|", "C.object nm|Passed|", "C.kept <x>|Passed|", "C.param 3|Passed|",
        ], Results("""
            Describe 'C' {
                It '<name> is <value>' -TestCases @(@{ name = 'a'; value = 1 }, @{ name = 'b'; value = 2 }) { $value | Should -BeGreaterThan 0 }
                It 'each <_>' -ForEach 'p' { $_ | Should -Be 'P' }
                It 'object <_.Name>' -ForEach @([pscustomobject]@{ Name = 'nm' }) { $_.Name | Should -Be 'nm' }
                It 'kept `<x`>' { }
                It 'param <n>' -ForEach @(@{ n = 3 }) { param($n) $n | Should -Be 3 }
                It 'none' -ForEach @() { throw }
            }
            """));

    [Fact]
    public void Skipped_tests_keep_their_reason()
        => Assert.Equal(
        [
            "s.by switch|Skipped|", "s.by result|Skipped|is skipped, because no gpu", "s.without reason|Skipped|is skipped",
            "s.unsure|Inconclusive|is inconclusive, because dunno", "block.inside|Skipped|",
        ], Results("""
            Describe 's' {
                It 'by switch' -Skip { throw }
                It 'by result' { Set-ItResult -Skipped -Because 'no gpu'; throw 'not reached' }
                It 'without reason' { Set-ItResult -Skipped }
                It 'unsure' { Set-ItResult -Inconclusive -Because 'dunno' }
            }
            Describe 'block' -Skip { BeforeAll { throw 'not run' }; It 'inside' { throw } }
            """));

    [Fact]
    public void Failing_setups_fail_their_tests()
        => Assert.Equal(
        [
            "before all.t1|Failed|", "before all.inner.t2|Failed|", "after each.t|Failed|ae", "after all.t|Passed|", "before each.t|Failed|be",
            "failed 6", "blocks 2: before all, after all", "containers 0", "Failed",
        ], _run.Pester("""
            Describe 'before all' { BeforeAll { throw 'in setup' }; It 't1' { }; Context 'inner' { It 't2' { } } }
            Describe 'after each' { AfterEach { throw 'ae' }; It 't' { } }
            Describe 'after all' { AfterAll { throw 'aa' }; It 't' { } }
            Describe 'before each' { BeforeEach { throw 'be' }; It 't' { } }
            """, "-Output None -PassThru", """
            $run.Tests | ForEach-Object { "$($_.ExpandedPath)|$($_.Result)|$($_.ErrorRecord)" }
            "failed $($run.FailedCount + $run.FailedBlocksCount)"
            "blocks $($run.FailedBlocksCount): $($run.FailedBlocks.Name -join ', ')"
            "containers $($run.FailedContainersCount)"
            $run.Result
            """));

    [Fact]
    public void A_file_that_does_not_load_fails_as_a_whole()
        => Assert.Equal(["0 1 Failed", "container", "exit 1"], _run.Pester("throw 'container'", "-Output None -PassThru",
            "\"$($run.TotalCount) $($run.FailedContainersCount) $($run.Result)\"\n\"$($run.Containers[0].ErrorRecord)\"\n\"exit $LASTEXITCODE\""));

    [Fact]
    public void Tags_choose_tests()
    {
        const string File = """
            Describe 'a' -Tag 'fast' { It 'one' { }; It 'two' -Tag 'gpu' { } }
            Describe 'b' { BeforeAll { throw 'not run' }; It 'three' -Tag 'slow' { } }
            """;
        Assert.Equal(["a.one|Passed|", "a.two|Passed|", "b.three|NotRun|"], Results(File, "-TagFilter fast"));
        Assert.Equal(["a.one|Passed|", "a.two|NotRun|", "b.three|NotRun|"], Results(File, "-ExcludeTagFilter gpu, s*"));
    }

    [Fact]
    public void The_test_folder_is_emptied_after_each_block_and_removed_at_the_end()
    {
        var lines = Results("""
            Describe 'folder' {
                BeforeAll { Set-Content "$TestDrive/outer.txt" x }
                Context 'first' { It 'writes' { Set-Content "$TestDrive/inner.txt" x; "$TestDrive/inner.txt" | Should -Exist } }
                Context 'second' { It "is clean" { "$TestDrive/inner.txt" | Should -Not -Exist; "$TestDrive/outer.txt" | Should -FileContentMatch '^x$'; throw $TestDrive } }
            }
            """);
        Assert.Equal("folder.first.writes|Passed|", lines[0]);
        Assert.StartsWith("folder.second.is clean|Failed|/", lines[1]);
        Assert.False(Directory.Exists(lines[1].Split('|')[2]));
    }

    [Fact]
    public void Normal_output_names_failures_and_counts()
    {
        var output = _run.Pester("Describe 'd' { It 'good' { }; It 'bad' { 1 | Should -Be 2 -Because 'of reasons' } }", "-Output Normal", "");
        Assert.Contains("Discovery found 2 tests in ", string.Join('\n', output));
        Assert.Contains(output, l => l.StartsWith("[-] d.bad ", StringComparison.Ordinal));
        Assert.Contains(" Expected 2, because of reasons, but got 1.", output);
        Assert.Contains(output, l => l.StartsWith(" at Describe 'd' {", StringComparison.Ordinal) && l.EndsWith("x.Tests.ps1:1", StringComparison.Ordinal));
        Assert.Contains("Tests Passed: 1, Failed: 1, Skipped: 0, Inconclusive: 0, NotRun: 0", output);
        Assert.DoesNotContain(output, l => l.Contains("good", StringComparison.Ordinal) && l.StartsWith("[+]", StringComparison.Ordinal));
    }

    [Fact]
    public void Keywords_outside_of_a_run_say_what_to_do()
        => Assert.Contains("Invoke-Pester -Path", _run.Script("try { Describe 'x' { } } catch { $_.Exception.Message }")[0]);

    [Fact]
    public void Mocks_are_refused()
        => Assert.Contains("'Mock' is not supported by the runner", Results("Describe 'm' { It 'x' { Mock Get-Item { 1 } } }")[0]);
}
