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
                if (test(frame))
                    return body(frame);
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
        bool mine = flow != Flow.Return && (wanted is null || wanted.Equals(label, StringComparison.OrdinalIgnoreCase));
        frame.Label = mine ? null : wanted;
        result = mine ? Flow.Next : flow;
        return mine && flow == Flow.Continue;
    }

    private Exec Loop(
        string? label, BlockAst block, StatementAst? test, StatementAst? initializer = null, StatementAst? iterator = null,
            bool testFirst = true, bool until = false)
    {
        Exec? first = initializer is null ? null : Silent(initializer), next = iterator is null ? null : Silent(iterator);
        Func<Frame, bool>? condition = test is null ? null : Condition(test);
        Exec body = Block(block);
        return frame =>
        {
            first?.Invoke(frame);
            for (bool tested = testFirst; !tested || condition is null || condition(frame) != until; next?.Invoke(frame), tested = true)
                if (!Turn(frame, body, label, out Flow result))
                    return result;
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
            IEnumerator items = Enumeration.TryGet(value) ?? new[] { value }.GetEnumerator();
            while (items.MoveNext())
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
            // An empty collection runs nothing, not even default.
            IEnumerator items = Enumeration.TryGet(value) ?? new[] { value }.GetEnumerator();
            while (Enumeration.MoveNext(items))
                if (!Turn(frame, f => f.WithUnder(items.Current, () => One(f, items.Current)), choice.Label, out Flow result))
                    return result;
            return Flow.Next;
        };

        Flow One(Frame frame, object? item)
        {
            bool matched = false;
            foreach ((Eval test, Exec body) in clauses)
            {
                if (!Matches(frame, choice, PSObject.Base(test(frame)), PSObject.Base(item)))
                    continue;
                matched = true;
                Flow flow = body(frame);
                if (flow != Flow.Next)
                    return flow;
            }
            return matched || otherwise is null ? Flow.Next : otherwise(frame);
        }
    }

    private static bool Matches(Frame frame, SwitchAst choice, object? test, object? item) => choice.Kind switch
    {
        _ when test is ScriptBlock condition => LanguagePrimitives.IsTrue(condition.InvokeWithDollarUnder(item)),
        SwitchKind.Wildcard => TextOperators.Like(LanguagePrimitives.ToText(item), test, choice.CaseSensitive, negate: false) is true,
        SwitchKind.Regex => TextOperators.Match(frame.Scope, LanguagePrimitives.ToText(item), test, choice.CaseSensitive, negate: false) is true,
        _ => LanguagePrimitives.Equals(item, test, !choice.CaseSensitive),
    };

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
                    ErrorRecord? record = clause.Types.Count == 0 ? error.ErrorRecord
                        : clause.Types.Select(t => StatementErrors.Caught(ResolveType(t), error)).FirstOrDefault(r => r is not null);
                    if (record is null)
                        continue;
                    engine.AddError(record);
                    return frame.WithUnder(record, () => handler(frame));
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
                    if (last(frame) != Flow.Next)
                        throw new UnsupportedException(attempt.Finally!.Extent, "leaving a finally block by break, continue or return");
                    engine.Stopping |= stopping;
                }
            }
        };
    }
}
