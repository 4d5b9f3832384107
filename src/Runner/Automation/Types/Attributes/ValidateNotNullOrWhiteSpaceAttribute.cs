namespace System.Management.Automation;

/// <summary>The argument, and each element of a collection, must hold more than white space.</summary>
public sealed class ValidateNotNullOrWhiteSpaceAttribute : ValidateNotNullOrEmptyAttribute
{
    private protected override bool IsEmpty(string text) => string.IsNullOrWhiteSpace(text);

    private protected override string What => "null, empty, or consists of only white-space characters";
    private protected override string Wanted => "contains non white-space characters";
    private protected override string ErrorId => "ArgumentIsEmptyOrWhiteSpace";
}
