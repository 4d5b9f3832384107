using System.Collections;
using DeepLearn.Runner.Binding;
using DeepLearn.Runner.Runtime;
using DeepLearn.Runner.Syntax;

namespace DeepLearn.Runner.Pipeline;

/// <summary>Variables of the caller that a command's streams are kept in: -OutVariable, -ErrorVariable and their like.</summary>
internal static class StreamVariables
{
    public static Streams Add(Scope caller, Streams streams, CommonParameters common)
    {
        var kept = new List<(StreamKind, ArrayList)>(streams.Kept);
        foreach ((string parameter, StreamKind kind) in (ReadOnlySpan<(string, StreamKind)>)[("ErrorVariable", StreamKind.Error), ("WarningVariable", StreamKind.Warning), ("InformationVariable", StreamKind.Information)])
        {
            if (common.Text(parameter) is { } name)
                kept.Add((kind, List(caller, name)));
        }
        Pipe output = streams.Output;
        if (common.Text("OutVariable") is { } outVariable)
        {
            ArrayList list = List(caller, outVariable);
            Pipe next = output;
            output = new ActionPipe(item =>
            {
                list.Add(item);
                next.Write(item);
            });
        }
        if (common.Text("PipelineVariable") is { } variable)
        {
            Pipe next = output;
            output = new ActionPipe(item =>
            {
                caller.Set(variable, item);
                next.Write(item);
            });
        }
        return streams with { Output = output, Kept = kept };
    }

    /// <summary>A new list in the variable; a plus before its name keeps what it holds.</summary>
    private static ArrayList List(Scope caller, string name)
    {
        string plain = name.TrimStart('+');
        if (name.StartsWith('+') && caller.Local(plain)?.Value is { } old)
        {
            if (old is ArrayList list)
                return list;
            var copied = new ArrayList(Enumeration.TryGet(old) is null ? [old] : Enumeration.ToList(old));
            caller.Set(plain, copied);
            return copied;
        }
        var made = new ArrayList();
        caller.Set(plain, made);
        return made;
    }
}
