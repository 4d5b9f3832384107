using System.Text.RegularExpressions;

namespace DeepLearn.Runner.Testing;

/// <summary>Runs script blocks in scopes of one's choice, as the phases of a test run need it.</summary>
internal static partial class TestScope
{
    /// <summary>A scope with the item of -ForEach: in <c>$_</c>, and a hashtable's keys as variables too.</summary>
    public static Scope Create(Scope parent, TestNode? node, bool isScript = false)
    {
        var scope = new Scope(parent, isScript);
        if (node is not { HasData: true })
            return scope;
        scope.Set("_", node.Data);
        if (PSObject.Base(node.Data) is IDictionary table)
            foreach (DictionaryEntry entry in table)
                scope.Set(LanguagePrimitives.ToText(entry.Key), entry.Value);
        return scope;
    }

    /// <summary>Runs a block in the scope itself, so that its variables stay; what it writes is left aside.</summary>
    public static void Run(Engine engine, ScriptBlock block, Scope scope)
    {
        // Data reach a param block by its names.
        object?[] arguments = [.. block.Code.Shape.Own.Select(p => scope.Find(p.Name)?.Value)];
        Inside(block.Session ?? engine.Session, scope,
            () => ScriptRunner.Run(engine, block, arguments, engine.Streams with { Output = Pipe.Null }, newScope: false));
    }

    /// <summary>A name with its templates: <c>&lt;x&gt;</c> is the variable x, <c>&lt;x.Name&gt;</c> its property.</summary>
    public static string Expand(Engine engine, string name, Scope scope)
    {
        if (!name.Contains('<', StringComparison.Ordinal))
            return name;
        string text = Template().Replace(name.Replace("$", "`$", StringComparison.Ordinal).Replace("\"", "`\"", StringComparison.Ordinal), "$$($$$1)");
        var block = ScriptBlock.Create("\"" + text.Replace("`<", "<", StringComparison.Ordinal).Replace("`>", ">", StringComparison.Ordinal) + "\"");
        object? value = null;
        Inside(engine.Session, scope, () => value = block.InvokeWithDollarUnder(scope.Find("_")?.Value));
        return LanguagePrimitives.ToText(value);
    }

    /// <summary>What an action throws, as the error record a catch block would see; null when it throws nothing.</summary>
    public static ErrorRecord? Catch(Engine engine, Action action)
    {
        (bool outer, engine.InTry) = (engine.InTry, true);
        try
        {
            action();
            return null;
        }
        catch (Exception e) when (e is not (ExitException or PipelineStoppedException or StopUpstreamCommandsException))
        {
            return e is not FlowException ? Errors.Wrap(e).ErrorRecord
                : new ErrorRecord(new InvalidOperationException("break or continue was used outside of a loop."), "FlowOutsideLoop", ErrorCategory.InvalidOperation, null);
        }
        finally
        {
            engine.InTry = outer;
        }
    }

    private static void Inside(Session session, Scope scope, Action action)
    {
        (Scope outer, session.Current) = (session.Current, scope);
        try
        {
            action();
        }
        finally
        {
            session.Current = outer;
        }
    }

    [GeneratedRegex("(?<!`)<([^>`]+)>")]
    private static partial Regex Template();
}
