using System.Management.Automation;

namespace Runner.Tests.Types;

/// <summary>Validation attributes accept, and refuse with PowerShell's words.</summary>
public sealed class ValidationTests
{
    public static TheoryData<ValidateArgumentsAttribute, object?, bool> Cases => new()
    {
        { new ValidateRangeAttribute(1, 3), 3, true },
        { new ValidateRangeAttribute(1, 3), 4, false },
        { new ValidateRangeAttribute(1, 3), new[] { 1, 0 }, false },
        { new ValidateRangeAttribute(ValidateRangeKind.Positive), 0, false },
        { new ValidateRangeAttribute(ValidateRangeKind.NonNegative), 0, true },
        { new ValidateSetAttribute("a", "b"), "B", true },
        { new ValidateSetAttribute("a", "b") { IgnoreCase = false }, "B", false },
        { new ValidateLengthAttribute(1, 2), "abc", false },
        { new ValidatePatternAttribute("^x"), "Xy", true },
        { new ValidatePatternAttribute("^x") { Options = 0 }, "Xy", false },
        { new ValidateCountAttribute(1, 2), new[] { 1, 2, 3 }, false },
        { new ValidateNotNullAttribute(), "", true },
        { new ValidateNotNullAttribute(), null, false },
        { new ValidateNotNullOrEmptyAttribute(), "", false },
        { new ValidateNotNullOrEmptyAttribute(), Array.Empty<int>(), false },
        { new ValidateNotNullOrWhiteSpaceAttribute(), " ", false },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Accepts_or_refuses(ValidateArgumentsAttribute attribute, object? value, bool accepted)
    {
        if (accepted)
            attribute.ValidateInternal(value, null);
        else
            Assert.Throws<ValidationMetadataException>(() => attribute.ValidateInternal(value, null));
    }

    [Fact]
    public void The_refusal_lists_the_set()
    {
        var error = Assert.Throws<ValidationMetadataException>(() => new ValidateSetAttribute("cpu", "cuda").ValidateInternal("tpu", null));
        Assert.Equal("The argument \"tpu\" does not belong to the set \"cpu,cuda\" specified by the ValidateSet attribute. Supply an argument that is in the set and then try the command again.", error.Message);
    }
}
