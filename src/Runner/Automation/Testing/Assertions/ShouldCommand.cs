using System.Text.RegularExpressions;

namespace DeepLearn.Runner.Testing;

/// <summary>Checks a value; the switch says how.</summary>
[BuiltIn("Should")]
public sealed partial class ShouldCommand : PSCmdlet
{
    private readonly List<object?> _values = [];

    protected override void ProcessRecord() => _values.Add(ActualValue);

    protected override void EndProcessing()
    {
        // These look at all values together, the others at one after the other.
        if (ParameterSetName is nameof(Be) or nameof(BeExactly) or nameof(BeNullOrEmpty) or nameof(Contain) or nameof(HaveCount))
            Check(_values.Count == 0 ? null : MyInvocation.BoundParameters.ContainsKey(nameof(ActualValue)) && !MyInvocation.ExpectingInput ? ActualValue : _values.ToArray());
        else if (_values.Count == 0)
            Check(null);
        else
            foreach (var value in _values)
                Check(value);
    }

    private string Reason
    {
        get
        {
            var text = (Because ?? "").Trim();
            return text.Length == 0 ? "" : $" because {BecauseWord().Replace(text, "")},";
        }
    }

    private void Check(object? actual)
    {
        if (Failure(actual) is { } message)
            throw AssertionFailure.Create(Engine, message);
    }

    private string? Failure(object? actual) => ParameterSetName switch
    {
        nameof(Be) => Equal(actual, caseSensitive: false),
        nameof(BeExactly) => Equal(actual, caseSensitive: true),
        nameof(BeGreaterThan) => Not ? Order(actual, BinaryOperator.Gt, "less than or equal to") : Order(actual, BinaryOperator.Le, "greater than"),
        nameof(BeLessThan) => Not ? Order(actual, BinaryOperator.Lt, "greater than or equal to") : Order(actual, BinaryOperator.Ge, "less than"),
        nameof(BeGreaterOrEqual) => Not ? Order(actual, BinaryOperator.Ge, "less than") : Order(actual, BinaryOperator.Lt, "greater than or equal to"),
        nameof(BeLessOrEqual) => Not ? Order(actual, BinaryOperator.Le, "greater than") : Order(actual, BinaryOperator.Gt, "less than or equal to"),
        nameof(BeNullOrEmpty) => NullOrEmpty(actual),
        nameof(BeTrue) => Truth(actual, expected: !Not),
        nameof(BeFalse) => Truth(actual, expected: Not),
        nameof(BeLike) => Like(actual, caseSensitive: false),
        nameof(BeLikeExactly) => Like(actual, caseSensitive: true),
        nameof(Match) => Matching(actual, RegexOptions.IgnoreCase),
        nameof(MatchExactly) => Matching(actual, RegexOptions.None),
        nameof(BeOfType) => OfType(actual),
        nameof(BeIn) => Found(Runtime.Comparison.Contains(ExpectedValue, actual, caseSensitive: false),
            $"Expected collection {Show(ExpectedValue)}", $"contain {Show(actual)}"),
        nameof(Contain) => Found(Runtime.Comparison.Contains(actual, ExpectedValue, caseSensitive: false),
            $"Expected {Show(ExpectedValue)}", $"be found in collection {Show(actual)}"),
        nameof(HaveCount) => Count(actual),
        nameof(Exist) => Existing(actual),
        nameof(FileContentMatch) => InFile(actual),
        _ => Thrown(actual),
    };

    private static string Show(object? value) => ValueDisplay.Of(value);

    private string? Equal(object? actual, bool caseSensitive)
    {
        if (Equality.Equal(Equality.ToArray(actual), Equality.ToArray(ExpectedValue), caseSensitive) != Not)
            return null;
        if (Not)
            return $"Expected {Show(ExpectedValue)} to be different from the actual value,{Reason} but got {(caseSensitive ? "exactly " : "")}the same value.";
        var (found, wanted) = (Single(actual), Single(ExpectedValue));
        return found is string text && wanted is string expected
            ? StringDifference.Describe(expected, text, caseSensitive, Reason, Host.UI.RawUI.BufferSize.Width)
            : $"Expected {(caseSensitive ? "exactly " : "")}{Show(wanted)},{Reason} but got {Show(found)}.";
    }

    // A collection of one is shown as the one, as an expression gives it.
    private static object? Single(object? value) => Equality.ToArray(value) switch { [] => null, [var one] => PSObject.Base(one), var many => many };

    private string? Order(object? actual, BinaryOperator fails, string expected)
        => LanguagePrimitives.IsTrue(Runtime.Comparison.Apply(fails, false, actual, ExpectedValue))
            ? $"Expected the actual value to be {expected} {Show(ExpectedValue)},{Reason} but got {Show(actual)}." : null;

    private string? NullOrEmpty(object? actual)
    {
        var values = Equality.ToArray(actual);
        var empty = values.Length == 0 || (values.Length == 1 && PSObject.Base(values[0]) switch
        {
            null => true,
            System.Collections.Hashtable table => table.Count == 0,
            var one => LanguagePrimitives.ToText(one).Length == 0,
        });
        if (empty != Not)
            return null;
        return Not ? $"Expected a value,{Reason} but got $null or empty."
            : $"Expected $null or empty,{Reason} but got {Show(values.Length == 1 ? values[0] : values)}.";
    }

    private string? Truth(object? actual, bool expected)
        => LanguagePrimitives.IsTrue(actual) == expected ? null : $"Expected {Show(expected)},{Reason} but got {Show(actual)}.";

    private string? Like(object? actual, bool caseSensitive)
    {
        var pattern = WildcardPattern.Get(LanguagePrimitives.ToText(ExpectedValue), caseSensitive ? WildcardOptions.None : WildcardOptions.IgnoreCase);
        if (pattern.IsMatch(LanguagePrimitives.ToText(actual)) != Not)
            return null;
        var sensitive = caseSensitive ? "case sensitive " : "";
        return $"Expected {sensitive}like wildcard {Show(ExpectedValue)} to {(Not ? "not " : "")}match {Show(actual)},{Reason} but it did {(Not ? "" : "not ")}match.";
    }

    private string? Matching(object? actual, RegexOptions options)
    {
        if (Regex.IsMatch(LanguagePrimitives.ToText(actual), LanguagePrimitives.ToText(RegularExpression), options) != Not)
            return null;
        var sensitive = options == RegexOptions.None ? "case sensitively " : "";
        return $"Expected regular expression {Show(RegularExpression)} to {(Not ? "not " : "")}{sensitive}match {Show(actual)},{Reason} but it did {(Not ? "" : "not ")}match.";
    }

    private string? OfType(object? actual)
    {
        var name = LanguagePrimitives.ToText(ExpectedType);
        if (name.StartsWith('[') && name.EndsWith(']'))
            name = name[1..^1];
        var type = PSObject.Base(ExpectedType) as Type ?? TypeResolver.Resolve(name)
            ?? throw new ArgumentException($"Could not find type [{name}]. Make sure that the assembly that contains that type is loaded.");
        var value = PSObject.Base(actual);
        var fits = type.IsInstanceOfType(value) || (type == typeof(PSCustomObject) && value is PSObject);
        return fits != Not ? null
            : $"Expected the value to {(Not ? "not " : "")}have type {Show(type)} or any of its subtypes,{Reason} but got {Show(actual)} with type {Show(value?.GetType())}.";
    }

    private string? Found(bool found, string before, string after)
        => found != Not ? null : $"{before} to {(Not ? "not " : "")}{after},{Reason} but it was {(Not ? "" : "not ")}found.";

    private string? Count(object? actual)
    {
        var wanted = LanguagePrimitives.ConvertTo<int>(ExpectedValue);
        if (wanted < 0)
            throw new ArgumentException("Expected collection size must be greater than or equal to 0.");
        var values = Equality.ToArray(actual);
        if ((values.Length == wanted) != Not)
            return null;
        var expected = Not
            ? wanted == 0 ? "a non-empty collection" : $"a collection with size different from {wanted}"
            : wanted == 0 ? "an empty collection" : $"a collection with size {wanted}";
        var got = values.Length == 0 ? "an empty collection." : Not ? $"collection with that size {Show(values)}." : $"collection with size {values.Length} {Show(values)}.";
        return $"Expected {expected},{Reason} but got {got}";
    }

    private string? Existing(object? actual)
    {
        bool exists;
        try
        {
            exists = GetResolvedProviderPathFromPSPath(LanguagePrimitives.ToText(actual), out _).Count > 0;
        }
        catch (ItemNotFoundException)
        {
            exists = false;
        }
        return exists != Not ? null : $"Expected path {Show(actual)} to {(Not ? "not " : "")}exist,{Reason} but it did {(Not ? "" : "not ")}exist.";
    }

    private string? InFile(object? actual)
    {
        var lines = GetResolvedProviderPathFromPSPath(LanguagePrimitives.ToText(actual), out _).SelectMany(File.ReadLines);
        var pattern = LanguagePrimitives.ToText(ExpectedContent);
        var found = lines.Any(line => Regex.IsMatch(line, pattern, RegexOptions.IgnoreCase));
        return found != Not ? null
            : $"Expected {Show(ExpectedContent)} to {(Not ? "not " : "")}be found in file '{LanguagePrimitives.ToText(actual)}',{Reason} but it was {(Not ? "" : "not ")}found.";
    }

    private string? Thrown(object? actual)
    {
        var assertion = new ThrowAssertion(Engine, ExpectedMessage, ErrorId, ExceptionType, Not, Reason);
        var failure = assertion.Check(actual);
        if (failure is null && PassThru)
            WriteObject(assertion.Thrown);
        return failure;
    }

    [GeneratedRegex(@"because\s", RegexOptions.IgnoreCase)]
    private static partial Regex BecauseWord();
}
