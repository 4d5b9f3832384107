using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Internal;
using System.Text;
using DeepLearn.Runner.Syntax;

namespace DeepLearn.Runner.Runtime;

internal sealed partial class Compiler
{
    public Eval Expression(ExpressionAst expression)
    {
        switch (expression)
        {
            case ConstantAst constant:
                return _ => constant.Value;
            case StringAst text:
                return _ => text.Value;
            case ExpandableAst text:
                return Expandable(text);
            case VariableAst variable:
                return Read(variable);
            case TypeAst type:
                Func<Type> resolve = Lazily(type);
                return _ => resolve();
            case CastAst cast:
                return Cast(cast);
            case ParenAst paren:
                return Value(paren.Body);
            case SubExpressionAst sub:
                return BlockValue(sub.Body, asArray: false);
            case ArrayAst array:
                return BlockValue(array.Body, asArray: true);
            case ArrayLiteralAst list:
                Eval[] items = [.. list.Items.Select(Expression)];
                return frame =>
                {
                    var values = new object?[items.Length];
                    for (int i = 0; i < items.Length; i++)
                    {
                        object? value = items[i](frame);
                        values[i] = ReferenceEquals(value, AutomationNull.Value) ? null : value;
                    }
                    return values;
                };
            case HashtableAst table:
                return Table(table, Casts.NewTable);
            case ScriptBlockExpressionAst block:
                var code = new CompiledBlock(block.Body);
                return frame => new ScriptBlock(code, frame.Engine.Session, frame.Engine);
            case UnaryAst unary:
                return Unary(unary);
            case BinaryAst binary:
                return Binary(binary);
            case TernaryAst ternary:
                Eval condition = Expression(ternary.Condition), yes = Expression(ternary.WhenTrue), no = Expression(ternary.WhenFalse);
                return frame => LanguagePrimitives.IsTrue(condition(frame)) ? yes(frame) : no(frame);
            case IncrementAst increment:
                return Increment(increment);
            case MemberAst member:
                return Member(member);
            case MethodCallAst call:
                return Call(call);
            case IndexAst index:
                Eval target = Expression(index.Target), key = Expression(index.Index);
                return frame =>
                {
                    object? value = target(frame);
                    return index.NullConditional && PSObject.Base(value) is null ? null : Indexing.Get(value, key(frame), index.Index is ArrayLiteralAst { Items.Count: > 1 });
                };
            default:
                throw new UnsupportedException(expression.Extent, expression.GetType().Name);
        }
    }

    private Eval Expandable(ExpandableAst text)
    {
        Eval[] parts = [.. text.Parts.Select(Expression)];
        return frame =>
        {
            var builder = new StringBuilder();
            foreach (Eval part in parts)
            {
                object? value = part(frame);
                builder.Append(LanguagePrimitives.ToText(value is PSObject { TokenText: not null } number ? number.BaseObject : value));
            }
            return builder.ToString();
        };
    }

    private Eval Table(HashtableAst table, Func<IDictionary> create)
    {
        (Eval Key, Eval Value)[] pairs = [.. table.Pairs.Select(p => (Expression(p.Key), Value(p.Value)))];
        return frame =>
        {
            IDictionary result = create();
            foreach ((Eval key, Eval value) in pairs)
            {
                object name = PSObject.Base(key(frame)) ?? throw Errors.Runtime("A null key is not allowed in a hash literal.", "InvalidNullKey");
                if (result.Contains(name))
                    throw Errors.Runtime($"Item has already been added. Key in dictionary: '{name}'  Key being added: '{name}'", "DuplicateKeyInHashLiteral");
                object? item = value(frame);
                result.Add(name, ReferenceEquals(item, AutomationNull.Value) ? null : item);
            }
            return result;
        };
    }

    private Eval Cast(CastAst cast)
    {
        string name = cast.Type.TypeName.ToLowerInvariant();
        if (name == "ordered")
        {
            return cast.Child is HashtableAst ordered ? Table(ordered, Casts.NewOrdered)
                : throw new UnsupportedException(cast.Extent, "[ordered] on anything but a hash literal");
        }
        if (name == "pscustomobject")
        {
            Eval source = cast.Child is HashtableAst literal ? Table(literal, Casts.NewOrdered) : Expression(cast.Child);
            return frame => Casts.ToCustomObject(source(frame));
        }
        if (name == "ref" && cast.Child is VariableAst variable && variable.Name.ToLowerInvariant() is not ("null" or "true" or "false"))
            return frame => new PSReference(FindOwn(frame, variable));
        Func<Type> type = Lazily(cast.Type);
        Eval child = Expression(cast.Child);
        return frame => Casts.Convert(type(), child(frame));
    }

    private Func<Type> Lazily(TypeAst type)
    {
        Type? found = null;
        return () => found ??= ResolveType(type);
    }

    public Type ResolveType(TypeAst type) => TypeResolver.Resolve(type.TypeName, namespaces)
        ?? throw Errors.Runtime($"Unable to find type [{type.TypeName}].", "TypeNotFound", target: type.TypeName);

    public IReadOnlyList<string> Namespaces => namespaces;

    private Eval Unary(UnaryAst unary)
    {
        Eval child = Expression(unary.Child);
        return unary.Operator switch
        {
            UnaryOperator.Not => frame => Comparison.Boxed(!LanguagePrimitives.IsTrue(child(frame))),
            UnaryOperator.BitNot => frame => OtherOperators.BitNot(child(frame)),
            UnaryOperator.Plus => frame => Arithmetic.Plus(child(frame)),
            UnaryOperator.Minus => frame => Arithmetic.Negate(child(frame)),
            UnaryOperator.Split => frame => TextOperators.SplitWords(child(frame)),
            _ => frame => TextOperators.Join(child(frame), ""),
        };
    }

    private Eval Binary(BinaryAst binary)
    {
        Eval left = Expression(binary.Left), right = Expression(binary.Right);
        BinaryOperator op = binary.Operator;
        bool cased = binary.CaseSensitive;
        switch (op)
        {
            case BinaryOperator.And:
                return frame => Comparison.Boxed(LanguagePrimitives.IsTrue(left(frame)) && LanguagePrimitives.IsTrue(right(frame)));
            case BinaryOperator.Or:
                return frame => Comparison.Boxed(LanguagePrimitives.IsTrue(left(frame)) || LanguagePrimitives.IsTrue(right(frame)));
            case BinaryOperator.Xor:
                return frame => Comparison.Boxed(LanguagePrimitives.IsTrue(left(frame)) ^ LanguagePrimitives.IsTrue(right(frame)));
            case BinaryOperator.Coalesce:
                return frame => left(frame) is { } value && PSObject.Base(value) is not null ? value : right(frame);
        }
        Func<Frame, object?, object?, object?> apply = Operation(op, cased);
        return frame => apply(frame, left(frame), right(frame));
    }

    private static Func<Frame, object?, object?, object?> Operation(BinaryOperator op, bool cased) => op switch
    {
        <= BinaryOperator.Remainder => (_, l, r) => Arithmetic.Apply(op, l, r),
        BinaryOperator.Format => (_, l, r) => TextOperators.Format(l, r),
        BinaryOperator.Range => (_, l, r) => OtherOperators.Range(l, r),
        >= BinaryOperator.Eq and <= BinaryOperator.Le => (_, l, r) => Comparison.Apply(op, cased, l, r),
        BinaryOperator.Like or BinaryOperator.NotLike => (_, l, r) => TextOperators.Like(l, r, cased, op == BinaryOperator.NotLike),
        BinaryOperator.Match or BinaryOperator.NotMatch => (frame, l, r) => TextOperators.Match(frame, l, r, cased, op == BinaryOperator.NotMatch),
        BinaryOperator.Replace => (_, l, r) => TextOperators.Replace(l, r, cased),
        BinaryOperator.Split => (_, l, r) => TextOperators.Split(l, r, cased),
        BinaryOperator.Join => (_, l, r) => TextOperators.Join(l, r),
        BinaryOperator.Contains or BinaryOperator.NotContains => (_, l, r) => Comparison.Boxed(Comparison.Contains(l, r, cased) == (op == BinaryOperator.Contains)),
        BinaryOperator.In or BinaryOperator.NotIn => (_, l, r) => Comparison.Boxed(Comparison.Contains(r, l, cased) == (op == BinaryOperator.In)),
        BinaryOperator.Is or BinaryOperator.IsNot => (_, l, r) => Comparison.Boxed(OtherOperators.Is(l, r) == (op == BinaryOperator.Is)),
        BinaryOperator.As => (_, l, r) => OtherOperators.As(l, r),
        _ => (_, l, r) => OtherOperators.Bits(op, l, r),
    };

    private Func<Frame, string> NameOf(ExpressionAst name)
    {
        if (name is StringAst text)
            return _ => text.Value;
        Eval value = Expression(name);
        return frame => LanguagePrimitives.ToText(value(frame));
    }

    private Eval Member(MemberAst member)
    {
        Func<Frame, string> name = NameOf(member.Name);
        Eval target = Expression(member.Target);
        if (member.Static)
            return frame => PSObject.Base(target(frame)) is { } value ? Members.GetStatic(value as Type ?? value.GetType(), name(frame)) : throw Errors.Runtime("A static member of a null value cannot be read.", "NullStatic");
        return frame =>
        {
            object? value = target(frame);
            return member.NullConditional && PSObject.Base(value) is null ? null : Members.Get(value, name(frame));
        };
    }

    private Eval Call(MethodCallAst call)
    {
        Func<Frame, string> name = NameOf(call.Name);
        Eval target = Expression(call.Target);
        Eval[] arguments = [.. call.Arguments.Select(Expression)];
        Func<Type>[] types = [.. call.TypeArguments.Select(Lazily)];
        return frame =>
        {
            object? value = target(frame);
            if (call.NullConditional && PSObject.Base(value) is null)
                return null;
            var args = new object?[arguments.Length];
            for (int i = 0; i < args.Length; i++)
            {
                object? arg = arguments[i](frame);
                args[i] = ReferenceEquals(arg, AutomationNull.Value) ? null : arg;
            }
            frame.Engine.Position = call.Extent;
            if (types.Length > 0)
                return MethodInvoker.InvokeGeneric(PSObject.Base(value), call.Static, name(frame), [.. types.Select(t => t())], args);
            if (!call.Static)
                return MethodInvoker.Call(value, name(frame), args);
            return PSObject.Base(value) is { } owner
                ? MethodInvoker.Invoke(null, owner as Type ?? owner.GetType(), name(frame), args, isStatic: true)
                : throw Errors.Runtime("You cannot call a method on a null-valued expression.", "InvokeMethodOnNull");
        };
    }
}
