namespace DeepLearn.Runner.Pipeline;

/// <summary>Variables of the caller that a command's streams are kept in: -OutVariable, -ErrorVariable and their like.</summary>
internal static class StreamVariables
{
    private static readonly (string Parameter, StreamKind Kind)[] s_kept =
        [("ErrorVariable", StreamKind.Error), ("WarningVariable", StreamKind.Warning), ("InformationVariable", StreamKind.Information)];

    public static Streams Add(Scope caller, Streams streams, CommonParameters common)
    {
        if (common.Values.Count == 0)
            return streams;
        var kept = new List<(StreamKind, ArrayList)>(streams.Kept);
        foreach ((string parameter, StreamKind kind) in s_kept)
            if (common.Text(parameter) is { } name)
                kept.Add((kind, List(caller, name)));
        Pipe output = streams.Output;
        if (common.Text("OutVariable") is { } outVariable)
        {
            ArrayList list = List(caller, outVariable);
            output = Before(output, item => list.Add(item));
        }
        if (common.Text("PipelineVariable") is { } variable)
            output = Before(output, item => caller.Set(variable, item));
        return streams with { Output = output, Kept = kept };
    }

    private static ActionPipe Before(Pipe next, Action<object?> action) => new(item =>
    {
        action(item);
        next.Write(item);
    });

    /// <summary>A new list in the variable; a plus before its name keeps what it holds.</summary>
    private static ArrayList List(Scope caller, string name)
    {
        string plain = name.TrimStart('+');
        object? old = name.StartsWith('+') ? caller.Local(plain)?.Value : null;
        ArrayList list = old as ArrayList ?? (old is null ? [] : Enumeration.TryGet(old) is null ? [old] : new ArrayList(Enumeration.ToList(old)));
        caller.Set(plain, list);
        return list;
    }
}
