using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Internal;
using DeepLearn.Runner.Syntax;

namespace DeepLearn.Runner.Runtime;

internal sealed partial class Compiler
{
    private static Eval Read(VariableAst variable)
    {
        string name = variable.Name;
        switch (variable.Scope)
        {
            case "env":
                return _ => Environment.GetEnvironmentVariable(name);
            case "function":
                return frame => (frame.Engine.Commands.Find(name, CommandTypes.Function | CommandTypes.Filter) as FunctionInfo)?.ScriptBlock;
            case "variable" or "private" or "local":
                return frame => (variable.Scope == "variable" ? frame.Scope.Find(name) : frame.Scope.Local(name))?.Value;
            case "global" or "script":
                return frame => Found(frame, (variable.Scope == "global" ? frame.Engine.GlobalScope : frame.Scope.Script).Local(name), name);
        }
        string? file = variable.Extent.File;
        switch (name.ToLowerInvariant())
        {
            case "true": return _ => Comparison.True;
            case "false": return _ => Comparison.False;
            case "null": return _ => null;
            case "?": return frame => Comparison.Boxed(frame.Engine.LastSuccess);
            case "psscriptroot": return _ => file is null ? "" : Path.GetDirectoryName(file);
            case "pscommandpath": return _ => file ?? "";
            case "psitem": name = "_"; break;
            case "foreach" or "switch" or "psdefaultparametervalues" or "stacktrace" or "sender" or "event" or "eventargs" or "psdebugcontext":
                throw new UnsupportedException(variable.Extent, $"the automatic variable '${name}'");
        }
        return frame => Found(frame, frame.Scope.Find(name), name);
    }

    private static object? Found(Frame frame, PSVariable? variable, string name) =>
        variable is not null ? variable.Value
        : frame.Engine.StrictMode && !name.Equals("_", StringComparison.Ordinal)
            ? throw Errors.Runtime($"The variable '${name}' cannot be retrieved because it has not been set.", "VariableIsUndefined", target: name)
        : null;

    private static PSVariable FindOwn(Frame frame, VariableAst variable) => (variable.Scope switch
    {
        "global" => frame.Engine.GlobalScope.Local(variable.Name),
        "script" => frame.Scope.Script.Local(variable.Name),
        _ => frame.Scope.Find(variable.Name),
    }) ?? throw Errors.Runtime($"[ref] cannot be applied to a variable that does not exist.", "NonExistingVariableReference");

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
                if (member.Static)
                    return (frame, value) => Members.SetStatic(PSObject.Base(owner(frame)) as Type ?? throw Errors.Runtime("A static member needs a type on its left.", "InvalidStaticAssignment"), name(frame), Plain(value));
                return (frame, value) => Members.Set(owner(frame), name(frame), Plain(value));
            case IndexAst index:
                Eval list = Expression(index.Target), key = Expression(index.Index);
                return (frame, value) => Indexing.Set(list(frame), key(frame), index.Index is ArrayLiteralAst { Items.Count: > 1 }, Plain(value));
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
        {
            bool last = i == targets.Length - 1;
            targets[i](frame, last && items.Count > targets.Length ? items.Skip(i).ToArray() : i < items.Count ? items[i] : null);
        }
    };

    private static Action<Frame, object?> ToVariable(VariableAst variable, Func<Type>? type)
    {
        string name = variable.Name.Equals("PSItem", StringComparison.OrdinalIgnoreCase) ? "_" : variable.Name;
        if (name.ToLowerInvariant() is "true" or "false" or "?" or "null" && variable.Scope is null)
        {
            return name.Equals("null", StringComparison.OrdinalIgnoreCase) ? (_, _) => { }
                : (_, _) => throw PSVariable.NotWritable(name);
        }
        if (name.Equals("PSDefaultParameterValues", StringComparison.OrdinalIgnoreCase))
            throw new UnsupportedException(variable.Extent, "the variable '$PSDefaultParameterValues'");
        switch (variable.Scope)
        {
            case "env":
                return (_, value) => Environment.SetEnvironmentVariable(name, Plain(value) is null ? null : LanguagePrimitives.ToText(value));
            case "function":
                return (frame, value) => frame.Scope.Commands[name] = new FunctionInfo(name, PSObject.Base(value) as ScriptBlock ?? ScriptBlock.Create(LanguagePrimitives.ToText(value)));
        }
        return (frame, value) =>
        {
            Scope scope = variable.Scope switch { "global" => frame.Engine.GlobalScope, "script" => frame.Scope.Script, _ => frame.Scope };
            PSVariable? existing = scope.Local(name);
            if (existing is null)
            {
                // Variables of all scopes, most of them constant, are changed where they are.
                PSVariable? shared = scope.Find(name) is { } outer && (outer.Options & ScopedItemOptions.AllScope) != 0 ? outer : null;
                existing = shared ?? scope.Add(new PSVariable(name, null, variable.Scope == "private" ? ScopedItemOptions.Private : ScopedItemOptions.None));
            }
            if (type is not null)
                existing.Constraint = type();
            existing.Value = value;
        };
    }

    private Eval Assignment(AssignmentAst assignment)
    {
        Eval right = Value(assignment.Right);
        Action<Frame, object?> assign = AssignTo(assignment.Left);
        if (assignment.Operator is not { } op)
        {
            return frame =>
            {
                object? value = right(frame);
                assign(frame, value);
                return value;
            };
        }
        Eval left = Expression(assignment.Left is CastAst { Child: var child } ? child : assignment.Left);
        if (op == BinaryOperator.Coalesce)
        {
            return frame =>
            {
                object? value = left(frame);
                if (PSObject.Base(value) is null)
                {
                    value = right(frame);
                    assign(frame, value);
                }
                return value;
            };
        }
        return frame =>
        {
            object? old = left(frame);
            object? value = Arithmetic.Apply(op, old, Plain(right(frame)));
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
