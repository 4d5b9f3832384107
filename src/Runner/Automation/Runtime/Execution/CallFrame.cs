using DeepLearn.Runner.Syntax;

namespace DeepLearn.Runner.Runtime;

/// <summary>A running function or script block, where it was called, and what called it.</summary>
internal sealed record CallFrame(string Name, Extent? CalledAt, CallFrame? Caller)
{
    /// <summary>One line per call, innermost first, as <c>ScriptStackTrace</c> has it.</summary>
    public static string Trace(CallFrame? innermost, Extent position)
    {
        var lines = new List<string>();
        Extent? at = position;
        for (CallFrame? frame = innermost; frame is not null; frame = frame.Caller)
        {
            if (at is not null)
                lines.Add($"at {frame.Name}, {at.File ?? "<No file>"}: line {at.StartLineNumber}");
            at = frame.CalledAt;
        }
        return string.Join('\n', lines);
    }
}
