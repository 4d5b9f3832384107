using Runner.Tests.Support;

namespace Runner.Tests.Testing;

/// <summary>Assertions and their messages, as Pester 5.7.1 writes them.</summary>
[Collection(RunnerCollection.Name)]
public sealed class ShouldTests : IDisposable
{
    private readonly ScriptRun _run = new();

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData("1 | Should -Be 1")]
    [InlineData("'A' | Should -Be 'a'")]
    [InlineData("'A' | Should -Not -BeExactly 'a'")]
    [InlineData("1, 2, 3 | Should -Be 1, 2, 3")]
    [InlineData("$null | Should -BeNullOrEmpty")]
    [InlineData("@() | Should -BeNullOrEmpty")]
    [InlineData("@{} | Should -BeNullOrEmpty")]
    [InlineData("2 | Should -BeGreaterThan 1")]
    [InlineData("2 | Should -Not -BeGreaterThan 2")]
    [InlineData("1 | Should -BeLessOrEqual 1")]
    [InlineData("'abc' | Should -BeLike 'A*'")]
    [InlineData("'abc' | Should -Not -BeLikeExactly 'A*'")]
    [InlineData("'abc' | Should -Match '^A'")]
    [InlineData("'abc' | Should -Not -MatchExactly '^A'")]
    [InlineData("1 | Should -BeOfType [int]")]
    [InlineData("1 | Should -BeOfType System.ValueType")]
    [InlineData("1 | Should -BeIn 1, 2")]
    [InlineData("1, 2 | Should -Contain 2")]
    [InlineData("1, 2 | Should -HaveCount 2")]
    [InlineData("@() | Should -HaveCount 0")]
    [InlineData("$true | Should -BeTrue")]
    [InlineData("0 | Should -BeFalse")]
    [InlineData("{ throw 'abc' } | Should -Throw")]
    [InlineData("{ throw 'abc' } | Should -Throw 'a*' -ErrorId 'abc' -ExceptionType ([System.Management.Automation.RuntimeException])")]
    [InlineData("{ Get-Item /none -ErrorAction Ignore } | Should -Not -Throw")]
    [InlineData("{ 1 } | Should -Not -Throw")]
    [InlineData("({ throw 'x' } | Should -Throw -PassThru).Exception.Message | Should -Be 'x'")]
    public void Holds(string check) => Assert.Equal(["done"], _run.Script($"{check}; 'done'"));

    [Theory]
    [InlineData("1 | Should -Be 2 -Because 'because of reasons'", "Expected 2, because of reasons, but got 1.")]
    [InlineData("$null | Should -Be 1", "Expected 1, but got $null.")]
    [InlineData("1, 2, 3 | Should -Be 1, 2, 4", "Expected @(1, 2, 4), but got @(1, 2, 3).")]
    [InlineData("3 | Should -Not -Be 3", "Expected 3 to be different from the actual value, but got the same value.")]
    [InlineData("1 | Should -BeExactly 2", "Expected exactly 2, but got 1.")]
    [InlineData("1 | Should -BeNullOrEmpty", "Expected $null or empty, but got 1.")]
    [InlineData("$null | Should -Not -BeNullOrEmpty", "Expected a value, but got $null or empty.")]
    [InlineData("1 | Should -BeGreaterThan 1", "Expected the actual value to be greater than 1, but got 1.")]
    [InlineData("3 | Should -BeLessThan 2", "Expected the actual value to be less than 2, but got 3.")]
    [InlineData("3 | Should -BeLessOrEqual 2", "Expected the actual value to be less than or equal to 2, but got 3.")]
    [InlineData("1 | Should -BeGreaterOrEqual 2", "Expected the actual value to be greater than or equal to 2, but got 1.")]
    [InlineData("'abc' | Should -BeLike 'x*'", "Expected like wildcard 'x*' to match 'abc', but it did not match.")]
    [InlineData("'abc' | Should -Match 'x.*'", "Expected regular expression 'x.*' to match 'abc', but it did not match.")]
    [InlineData("1 | Should -BeOfType [string]", "Expected the value to have type [string] or any of its subtypes, but got 1 with type [int].")]
    [InlineData("1 | Should -BeIn 2, 3", "Expected collection @(2, 3) to contain 1, but it was not found.")]
    [InlineData("1, 2 | Should -Contain 3", "Expected 3 to be found in collection @(1, 2), but it was not found.")]
    [InlineData("1, 2 | Should -Not -Contain 2", "Expected 2 to not be found in collection @(1, 2), but it was found.")]
    [InlineData("1, 2 | Should -HaveCount 3", "Expected a collection with size 3, but got collection with size 2 @(1, 2).")]
    [InlineData("@() | Should -HaveCount 3", "Expected a collection with size 3, but got an empty collection.")]
    [InlineData("$false | Should -BeTrue", "Expected $true, but got $false.")]
    [InlineData("1 | Should -BeFalse", "Expected $false, but got 1.")]
    [InlineData("'/none' | Should -Exist", "Expected path '/none' to exist, but it did not exist.")]
    [InlineData("{ 1 } | Should -Throw", "Expected an exception to be thrown, but no exception was thrown.")]
    [InlineData("@{ a = 1 } | Should -Be 3", "Expected 3, but got System.Collections.Hashtable.")]
    [InlineData("1..12 | Should -Be 1", "Expected 1, but got @(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, ...2 more).")]
    public void Fails(string check, string message)
        => Assert.Equal([message, "PesterAssertionFailed"], _run.Script($"try {{ {check} }} catch {{ \"$_\"; $_.FullyQualifiedErrorId }}"));

    [Theory]
    [InlineData("-Throw 'x*'", "Expected an exception with message like 'x*' to be thrown, but the message was 'abc'. from line:")]
    [InlineData("-Throw -ErrorId 'x'", "Expected an exception with FullyQualifiedErrorId 'x' to be thrown, but the FullyQualifiedErrorId was 'abc'. from line:")]
    [InlineData("-Throw -ExceptionType ([ArgumentException])",
        "Expected an exception with type [System.ArgumentException] to be thrown, but the exception type was [System.Management.Automation.RuntimeException]. from line:")]
    [InlineData("-Throw 'x' -ErrorId 'y'",
        "Expected an exception with message like 'x' and FullyQualifiedErrorId 'y' to be thrown, but the message was 'abc' and the FullyQualifiedErrorId was 'abc'. from line:")]
    [InlineData("-Not -Throw", "Expected no exception to be thrown, but an exception \"abc\" was thrown from line:")]
    public void Says_what_was_thrown_and_where(string check, string message)
        => Assert.StartsWith(message, _run.Script($"try {{ {{ throw 'abc' }} | Should {check} }} catch {{ \"$_\" }}")[0]);

    [Fact]
    public void Texts_are_compared_with_a_mark_under_the_difference()
        => Assert.Equal(
        [
            "Expected strings to be the same, but they were different.", "Expected length: 11", "Actual length:   5", "Strings differ at index 2.",
            "Expected: 'he\\tlo there'", "But was:  'hello'", "           --^",
        ], _run.Script("try { 'hello' | Should -Be \"he`tlo there\" } catch { \"$_\" }"));
}
