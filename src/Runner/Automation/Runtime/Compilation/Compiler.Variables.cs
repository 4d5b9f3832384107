using System.Management.Automation.Internal;
using DeepLearn.Runner.Binding;
using DeepLearn.Runner.Syntax;

namespace DeepLearn.Runner.Runtime;

internal sealed partial class Compiler
{
    private static Eval Read(VariableAst variable)
    {
        string name = variable.Name, scope = variable.Scope ?? "";
        string? file = variable.Extent.File;
        switch (scope)
        {
            case "env": return _ => Environment.GetEnvironmentVariable(name);
            case "function": return frame => (frame.Engine.Commands.Find(name,
                CommandTypes.Function | CommandTypes.Filter) as FunctionInfo)?.ScriptBlock;
            case "private" or "local": return frame => frame.Scope.Local(name)?.Value;
            case "global" or "script": return frame => Found(frame, frame.ScopeOf(scope).Local(name), name);
        }
        switch (name.ToLowerInvariant())
        {
            case "true": return _ => Comparison.True;
            case "false": return _ => Comparison.False;
            case "null": return _ => null;
            case "?": return frame => Comparison.Boxed(frame.Engine.LastSuccess);
            case "psscriptroot": return frame => frame.Scope.Local(name)?.Value ?? (file is null ? "" : Path.GetDirectoryName(file));
            case "pscommandpath": return frame => frame.Scope.Local(name)?.Value ?? file ?? "";
            case "psitem": name = "_"; break;
            case "foreach" or "switch" or "psdefaultparametervalues" or "stacktrace" or "sender" or "event" or "eventargs" or "psdebugcontext":
                throw new UnsupportedException(variable.Extent, $"the automatic variable '${name}'");
        }
        var slot = new VariableSlot(name);
        return frame => slot.Local(frame.Scope) is { } local ? local.Value : Found(frame, frame.Scope.Find(name), name);
    }

    private static object? Found(Frame frame, PSVariable? variable, string name) =>
        variable is not null ? variable.Value
        : frame.Engine.StrictMode && name != "_"
            ? throw Errors.Runtime($"The variable '${name}' cannot be retrieved because it has not been set.", "VariableIsUndefined", target: name)
        : null;

    /// <summary>How a value gets into a variable, property or element.</summary>
    private Action<Frame, object?> AssignTo(ExpressionAst target)
    {
        switch (target)
        {
            case VariableAst variable:
                return ToVariable(variable, null);
            case CastAst { Child: VariableAst variable } cast:
                return ToVariable(variable, Lazily(cast.Type));
            case CastAst { Child: var child } cast:
                Func<Type> type = Lazily(cast.Type);
                Action<Frame, object?> inner = AssignTo(child);
                return (frame, value) => inner(frame, Casts.Convert(type(), value));
            case MemberAst member:
                Eval owner = Expression(member.Target);
                Func<Frame, string> name = NameOf(member.Name);
                if (!member.Static)
                    return (frame, value) => Members.Set(owner(frame), name(frame), Plain(value));
                return (frame, value) => Members.SetStatic(
                    PSObject.Base(owner(frame)) as Type ?? throw Errors.Runtime("A static member needs a type on its left.",
                        "InvalidStaticAssignment"), name(frame), Plain(value));
            case IndexAst index:
                Eval list = Expression(index.Target), key = Expression(index.Index);
                bool literal = index.Index is ArrayLiteralAst { Items.Count: > 1 };
                return (frame, value) => Indexing.Set(list(frame), key(frame), literal, Plain(value));
            case ArrayLiteralAst several:
                return Spread([.. several.Items.Select(AssignTo)]);
            default:
                throw new UnsupportedException(target.Extent, "an assignment to this expression");
        }
    }

    private static object? Plain(object? value) => ReferenceEquals(value, AutomationNull.Value) ? null : value;

    /// <summary>The first targets get one element each, the last one the rest.</summary>
    private static Action<Frame, object?> Spread(Action<Frame, object?>[] targets) => (frame, value) =>
    {
        List<object?> items = Enumeration.TryGet(value) is null ? [Plain(value)] : Enumeration.ToList(value);
        for (int i = 0; i < targets.Length; i++)
            targets[i](frame, i == targets.Length - 1 && items.Count > targets.Length ? items.Skip(i).ToArray() : items.ElementAtOrDefault(i));
    };

    private static Action<Frame, object?> ToVariable(VariableAst variable, Func<Type>? type)
    {
        string name = variable.Name.Equals("PSItem", StringComparison.OrdinalIgnoreCase) ? "_" : variable.Name;
        switch ((variable.Scope, name.ToLowerInvariant()))
        {
            case (null, "null"):
                return (_, _) => { };
            case (_, "true" or "false" or "?"):
                return (_, _) => throw PSVariable.NotWritable(name);
            case (_, "psdefaultparametervalues"):
                throw new UnsupportedException(variable.Extent, "the variable '$PSDefaultParameterValues'");
            case ("env", _):
                return (_, value) => Environment.SetEnvironmentVariable(name, Plain(value) is null ? null : LanguagePrimitives.ToText(value));
            case ("function", _):
                return (frame, value) => frame.Scope.Commands[name] = new FunctionInfo(name, PSObject.Base(value) as ScriptBlock
                    ?? ScriptBlock.Create(LanguagePrimitives.ToText(value)));
        }
        var slot = new VariableSlot(name);
        return (frame, value) =>
        {
            Scope scope = frame.ScopeOf(variable.Scope);
            PSVariable? existing = slot.Local(scope);
            if (existing is null)
            {
                // Variables of all scopes, most of them constant, are changed where they are.
                PSVariable? shared = scope.Find(name) is { } outer && (outer.Options & ScopedItemOptions.AllScope) != 0 ? outer : null;
                existing = shared ?? scope.Add(new PSVariable(name, null, variable.Scope == "private" ? ScopedItemOptions.Private
                    : ScopedItemOptions.None));
            }
            if (type is not null)
                existing.Constraint = type();
            // In a function it is a cast that fails, at the top level the variable's own check.
            existing.Value = existing.Constraint is { } wanted && !frame.Scope.IsScript ? Casts.Convert(wanted, value) : value;
        };
    }

    private Eval Assignment(AssignmentAst assignment)
    {
        Eval right = Value(assignment.Right);
        Action<Frame, object?> assign = AssignTo(assignment.Left);
        Eval? left = assignment.Operator is null ? null : Expression(assignment.Left is CastAst { Child: var child } ? child : assignment.Left);
        BinaryOperator op = assignment.Operator ?? default;
        bool coalesce = op == BinaryOperator.Coalesce;
        return frame =>
        {
            object? value = left?.Invoke(frame);
            if (coalesce && PSObject.Base(value) is not null)
                return value;
            value = left is null || coalesce ? right(frame) : Arithmetic.Apply(op, value, Plain(right(frame)));
            assign(frame, value);
            return value;
        };
    }

    private Eval Increment(IncrementAst increment)
    {
        ExpressionAst target = increment.Child is ParenAst { Body: PipelineAst { Elements: [CommandExpressionAst { Expression: var inner }] } } ? inner : increment.Child;
        Eval read = Expression(target);
        Action<Frame, object?> assign = AssignTo(target);
        object step = increment.Step;
        return frame =>
        {
            object? old = PSObject.Base(read(frame)) ?? IntegerMath.Box(0);
            if (old is string or IEnumerable)
                throw Errors.Runtime($"The '{(increment.Step > 0 ? "++" : "--")}' operator works only on numbers. The operand is a '{old.GetType()}'.", "OperatorRequiresNumber");
            object? value = Arithmetic.Apply(BinaryOperator.Add, old, step);
            assign(frame, value);
            return increment.Postfix ? old : value;
        };
    }
}
