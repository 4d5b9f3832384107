namespace DeepLearn.Runner.Testing;

/// <summary>Should -Throw: runs a script block and looks at what it throws.</summary>
internal sealed class ThrowAssertion(Engine engine, string? message, string? errorId, Type? type, bool not, string because)
{
    /// <summary>What was thrown.</summary>
    public ErrorRecord? Thrown { get; private set; }

    /// <summary>Why the assertion fails, or null.</summary>
    public string? Check(object? actual)
    {
        if (PSObject.Base(actual) is not ScriptBlock block)
            throw new ArgumentException("Input is missing or not a ScriptBlock. Input to '-Throw' and '-Not -Throw' must be enclosed in curly braces.");
        Thrown = TestScope.Catch(engine, () => ScriptRunner.Run(engine, block, [], engine.Streams with { Output = Pipe.Null }, newScope: true));
        if (not)
            return Thrown is null ? null : $"Expected no exception to be thrown,{because} but an exception \"{Thrown.Exception.Message}\" was thrown {Place()}.";
        var filters = new List<string>();
        var buts = new List<string>();
        void Expect(string what, string expected, string? found)
        {
            filters.Add($"{what} {expected}");
            if (found is not null)
                buts.Add(found);
        }

        if (type is not null)
            Expect("type", ValueDisplay.Of(type), Thrown is null || type.IsInstanceOfType(Thrown.Exception) ? null
                : $"the exception type was {ValueDisplay.Of(Thrown.Exception.GetType())}");
        if (!string.IsNullOrWhiteSpace(message))
            Expect("message like", ValueDisplay.Of(WildcardPattern.Unescape(message)), Fits(message, Thrown?.Exception.Message) ? null
                : $"the message was {ValueDisplay.Of(Thrown!.Exception.Message)}");
        if (!string.IsNullOrWhiteSpace(errorId))
            Expect("FullyQualifiedErrorId", ValueDisplay.Of(errorId), Fits(errorId, Thrown?.FullyQualifiedErrorId) ? null
                : $"the FullyQualifiedErrorId was {ValueDisplay.Of(Thrown!.FullyQualifiedErrorId)}");
        if (Thrown is null)
            buts.Add("no exception was thrown");
        return buts.Count == 0 ? null
            : $"Expected an exception{(filters.Count > 0 ? " with " + And(filters) : "")} to be thrown,{because} but {And(buts)}. {Place()}".Trim();
    }

    // Where nothing was thrown, that alone is the message.
    private static bool Fits(string pattern, string? text) => text is null || WildcardPattern.Get(pattern, WildcardOptions.IgnoreCase).IsMatch(text);

    private static string And(List<string> items) => items.Count < 2 ? string.Concat(items) : string.Join(", ", items[..^1]) + " and " + items[^1];

    private string Place()
    {
        var lines = (Thrown?.InvocationInfo?.PositionMessage ?? "").Split('\n').Where(l => !string.IsNullOrWhiteSpace(l));
        var text = string.Join("\n    ", lines);
        return text.StartsWith("At ", StringComparison.Ordinal) ? "from " + text[3..] : text;
    }
}
