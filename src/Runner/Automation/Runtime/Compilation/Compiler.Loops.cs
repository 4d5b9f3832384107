using System.Management.Automation;
using System.Management.Automation.Internal;
using DeepLearn.Runner.Syntax;

namespace DeepLearn.Runner.Runtime;

internal sealed partial class Compiler
{
    private Exec If(IfAst branch)
    {
        (Func<Frame, bool> Test, Exec Body)[] clauses = [.. branch.Clauses.Select(c => (Condition(c.Condition), Block(c.Body)))];
        Exec? otherwise = branch.Else is null ? null : Block(branch.Else);
        return frame =>
        {
            foreach ((Func<Frame, bool> test, Exec body) in clauses)
            {
                if (test(frame))
                    return body(frame);
            }
            return otherwise?.Invoke(frame) ?? Flow.Next;
        };
    }

    /// <summary>One turn of a loop: whether the loop goes on, and if not, with what.</summary>
    private static bool Turn(Frame frame, Exec body, string? label, out Flow result)
    {
        Flow flow;
        string? wanted;
        try
        {
            flow = body(frame);
            wanted = frame.Label;
        }
        catch (FlowException e) when (e.Flow != Flow.Return)
        {
            (flow, wanted) = (e.Flow, e.Label);
        }
        result = Flow.Next;
        if (flow == Flow.Next)
            return true;
        if (flow != Flow.Return && (wanted is null || wanted.Equals(label, StringComparison.OrdinalIgnoreCase)))
        {
            frame.Label = null;
            return flow == Flow.Continue;
        }
        frame.Label = wanted;
        result = flow;
        return false;
    }

    private static Exec Loop(string? label, Func<Frame, bool> condition, Exec body, bool testFirst, bool until) => frame =>
    {
        bool test = testFirst;
        while (true)
        {
            if (test && condition(frame) == until)
                return Flow.Next;
            test = true;
            if (!Turn(frame, body, label, out Flow result))
                return result;
        }
    };

    private Exec For(ForAst loop)
    {
        Exec? initializer = loop.Initializer is null ? null : Silent(loop.Initializer);
        Exec? iterator = loop.Iterator is null ? null : Silent(loop.Iterator);
        Func<Frame, bool>? condition = loop.Condition is null ? null : Condition(loop.Condition);
        Exec body = Block(loop.Body);
        return frame =>
        {
            for (initializer?.Invoke(frame); condition is null || condition(frame); iterator?.Invoke(frame))
            {
                if (!Turn(frame, body, loop.Label, out Flow result))
                    return result;
            }
            return Flow.Next;
        };
    }

    /// <summary>The parts of a for statement write nothing.</summary>
    private Exec Silent(StatementAst statement)
    {
        Eval value = Value(statement);
        Extent extent = statement.Extent;
        return frame =>
        {
            frame.At(extent);
            value(frame);
            return Flow.Next;
        };
    }

    private Exec Foreach(ForeachAst loop)
    {
        Eval collection = Value(loop.Collection);
        Action<Frame, object?> assign = AssignTo(loop.Variable);
        Exec body = Block(loop.Body);
        Extent extent = loop.Collection.Extent;
        return frame =>
        {
            frame.At(extent);
            object? value = collection(frame);
            if (value is null || ReferenceEquals(value, AutomationNull.Value))
                return Flow.Next;
            if (Enumeration.TryGet(value) is not { } items)
            {
                assign(frame, value);
                Turn(frame, body, loop.Label, out Flow only);
                return only;
            }
            while (Enumeration.MoveNext(items))
            {
                assign(frame, items.Current);
                if (!Turn(frame, body, loop.Label, out Flow result))
                    return result;
            }
            return Flow.Next;
        };
    }

    private Exec Switch(SwitchAst choice)
    {
        Eval condition = Value(choice.Condition);
        (Eval Test, Exec Body)[] clauses = [.. choice.Clauses.Select(c => (Expression(c.Test), Block(c.Body)))];
        Exec? otherwise = choice.Default is null ? null : Block(choice.Default);
        return frame =>
        {
            object? value = condition(frame);
            PSVariable? outer = frame.Scope.Local("_");
            try
            {
                // An empty collection runs nothing, not even default.
                if (Enumeration.TryGet(value) is not { } items)
                {
                    Turn(frame, f => One(f, value), choice.Label, out Flow only);
                    return only;
                }
                while (Enumeration.MoveNext(items))
                {
                    if (!Turn(frame, f => One(f, items.Current), choice.Label, out Flow result))
                        return result;
                }
                return Flow.Next;
            }
            finally
            {
                frame.Scope.Remove("_");
                if (outer is not null)
                    frame.Scope.Add(outer);
            }
        };

        Flow One(Frame frame, object? item)
        {
            frame.Scope.Add(new PSVariable("_", item));
            bool matched = false;
            foreach ((Eval test, Exec body) in clauses)
            {
                if (!SwitchTest.Matches(frame, choice, test(frame), item))
                    continue;
                matched = true;
                Flow flow = body(frame);
                if (flow != Flow.Next)
                    return flow;
            }
            return matched || otherwise is null ? Flow.Next : otherwise(frame);
        }
    }

    private Exec Try(TryAst attempt)
    {
        Exec body = Block(attempt.Body);
        Exec? last = attempt.Finally is null ? null : Block(attempt.Finally);
        (CatchAst Ast, Exec Body)[] catches = [.. attempt.Catches.Select(c => (c, Block(c.Body)))];
        return frame =>
        {
            Engine engine = frame.Engine;
            bool outer = engine.InTry;
            var state = new EngineState(engine);
            try
            {
                engine.InTry = outer || catches.Length > 0;
                return body(frame);
            }
            catch (Exception e) when (!Errors.IsFatal(e) && catches.Length > 0)
            {
                state.Restore();
                engine.InTry = outer;
                RuntimeException error = Errors.Wrap(e);
                StatementErrors.Locate(engine, error, attempt.Extent);
                foreach ((CatchAst clause, Exec handler) in catches)
                {
                    ErrorRecord? record = clause.Types.Count == 0 ? error.ErrorRecord : clause.Types.Select(t => Catching.Match(ResolveType(t), error)).FirstOrDefault(r => r is not null);
                    if (record is not null)
                        return Handle(frame, handler, record);
                }
                throw;
            }
            finally
            {
                engine.InTry = outer;
                if (last is not null)
                {
                    state.Restore();
                    bool stopping = engine.Stopping;
                    engine.Stopping = false;
                    Flow flow = last(frame);
                    engine.Stopping |= stopping;
                    if (flow != Flow.Next)
                        throw new UnsupportedException(attempt.Finally!.Extent, "leaving a finally block by break, continue or return");
                }
            }
        };
    }

    private static Flow Handle(Frame frame, Exec handler, ErrorRecord record)
    {
        frame.Engine.AddError(record);
        PSVariable? outer = frame.Scope.Local("_");
        frame.Scope.Add(new PSVariable("_", record));
        try
        {
            return handler(frame);
        }
        finally
        {
            frame.Scope.Remove("_");
            if (outer is not null)
                frame.Scope.Add(outer);
        }
    }
}
