namespace DeepLearn.Runner.Testing;

/// <summary>The errors by which a test ends: an assertion that failed, or a result that the test sets.</summary>
internal static class AssertionFailure
{
    public const string Id = "PesterAssertionFailed";

    public static bool Is(ErrorRecord error) => error.FullyQualifiedErrorId == Id;

    public static RuntimeException Create(Engine engine, string message, string id = Id)
    {
        var place = new InvocationInfo(null, engine.Position);
        var target = new Hashtable
        {
            ["Message"] = message, ["File"] = place.ScriptName, ["Line"] = place.ScriptLineNumber, ["LineText"] = place.Line, ["Terminating"] = true,
        };
        var record = new ErrorRecord(new Exception(message), id, ErrorCategory.InvalidResult, target);
        // Without a command, so that the error's id stays as tests know it.
        record.SetInvocationInfo(place);
        return new RuntimeException(message, record.Exception, record);
    }
}
