using System.Management.Automation.Internal;
using DeepLearn.Runner.Syntax;

namespace DeepLearn.Runner.Runtime;

internal sealed partial class Compiler
{
    public Eval Expression(ExpressionAst expression)
    {
        switch (expression)
        {
            case ConstantAst constant: return _ => constant.Value;
            case StringAst text: return _ => text.Value;
            case ExpandableAst text: return Expandable(text);
            case VariableAst variable: return Read(variable);
            case TypeAst type:
                Func<Type> resolve = Lazily(type);
                return _ => resolve();
            case CastAst cast: return Cast(cast);
            case ParenAst paren: return Value(paren.Body);
            case SubExpressionAst sub: return BlockValue(sub.Body, asArray: false);
            case ArrayAst array: return BlockValue(array.Body, asArray: true);
            case ArrayLiteralAst list:
                Func<Frame, object?[]> items = Values(list.Items);
                return frame => items(frame);
            case HashtableAst table: return Table(table, Casts.NewTable);
            case ScriptBlockExpressionAst block:
                var code = new CompiledBlock(block.Body);
                return frame => new ScriptBlock(code, frame.Engine.Session, frame.Engine);
            case UnaryAst unary: return Unary(unary.Operator, Expression(unary.Child));
            case BinaryAst binary: return Binary(binary.Operator, binary.CaseSensitive, Expression(binary.Left), Expression(binary.Right));
            case TernaryAst ternary:
                Eval condition = Expression(ternary.Condition), yes = Expression(ternary.WhenTrue), no = Expression(ternary.WhenFalse);
                return frame => LanguagePrimitives.IsTrue(condition(frame)) ? yes(frame) : no(frame);
            case IncrementAst increment: return Increment(increment);
            case MemberAst member: return Member(member);
            case MethodCallAst call: return Call(call);
            case IndexAst index:
                Eval target = Expression(index.Target), key = Expression(index.Index);
                bool literal = index.Index is ArrayLiteralAst { Items.Count: > 1 };
                return frame => target(frame) is var value && index.NullConditional && PSObject.Base(value) is null ? null
                    : Indexing.Get(value, key(frame), literal);
            default: throw new UnsupportedException(expression.Extent, expression.GetType().Name);
        }
    }

    private Func<Frame, object?[]> Values(IReadOnlyList<ExpressionAst> expressions)
    {
        Eval[] items = [.. expressions.Select(Expression)];
        return frame =>
        {
            var values = new object?[items.Length];
            for (int i = 0; i < items.Length; i++)
                values[i] = Plain(items[i](frame));
            return values;
        };
    }

    private Eval Expandable(ExpandableAst text)
    {
        Eval[] parts = [.. text.Parts.Select(Expression)];
        return frame =>
        {
            var builder = new StringBuilder();
            foreach (Eval part in parts)
                builder.Append(LanguagePrimitives.ToText(part(frame) is var value && value is PSObject { TokenText: not null } number ? number.BaseObject : value));
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
                    throw Errors.Runtime($"Item has already been added. Key in dictionary: '{name}'  Key being added: '{name}'",
                        "DuplicateKeyInHashLiteral");
                result.Add(name, Plain(value(frame)));
            }
            return result;
        };
    }

    private Eval Cast(CastAst cast)
    {
        switch (cast.Type.TypeName.ToLowerInvariant())
        {
            case "ordered":
                return cast.Child is HashtableAst ordered ? Table(ordered, Casts.NewOrdered)
                    : throw new UnsupportedException(cast.Extent, "[ordered] on anything but a hash literal");
            case "pscustomobject":
                Eval source = cast.Child is HashtableAst literal ? Table(literal, Casts.NewOrdered) : Expression(cast.Child);
                return frame => Casts.ToCustomObject(source(frame));
            case "ref" when cast.Child is VariableAst variable && variable.Name.ToLowerInvariant() is not ("null" or "true" or "false"):
                return frame => new PSReference((variable.Scope is null ? frame.Scope.Find(variable.Name)
                    : frame.ScopeOf(variable.Scope).Local(variable.Name))
                    ?? throw Errors.Runtime("[ref] cannot be applied to a variable that does not exist.", "NonExistingVariableReference"));
        }
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
        ?? throw Errors.Runtime($"Unable to find type [{type.TypeName.Split('[')[0]}].", "TypeNotFound", target: type.TypeName);

    private static Eval Unary(UnaryOperator op, Eval child) => op switch
    {
        UnaryOperator.Not => frame => Comparison.Boxed(!LanguagePrimitives.IsTrue(child(frame))),
        UnaryOperator.BitNot => frame => OtherOperators.BitNot(child(frame)),
        UnaryOperator.Plus => frame => Arithmetic.Plus(child(frame)),
        UnaryOperator.Minus => frame => Arithmetic.Negate(child(frame)),
        UnaryOperator.Split => frame => TextOperators.SplitWords(child(frame)),
        _ => frame => TextOperators.Join(child(frame), ""),
    };

    private static Eval Binary(BinaryOperator op, bool cased, Eval l, Eval r) => op switch
    {
        BinaryOperator.And => f => Comparison.Boxed(LanguagePrimitives.IsTrue(l(f)) && LanguagePrimitives.IsTrue(r(f))),
        BinaryOperator.Or => f => Comparison.Boxed(LanguagePrimitives.IsTrue(l(f)) || LanguagePrimitives.IsTrue(r(f))),
        BinaryOperator.Xor => f => Comparison.Boxed(LanguagePrimitives.IsTrue(l(f)) ^ LanguagePrimitives.IsTrue(r(f))),
        BinaryOperator.Coalesce => f => l(f) is { } value && PSObject.Base(value) is not null ? value : r(f),
        <= BinaryOperator.Remainder => f => Arithmetic.Apply(op, l(f), r(f)),
        BinaryOperator.Format => f => TextOperators.Format(l(f), r(f)),
        BinaryOperator.Range => f => OtherOperators.Range(l(f), r(f)),
        >= BinaryOperator.Eq and <= BinaryOperator.Le => f => Comparison.Apply(op, cased, l(f), r(f)),
        BinaryOperator.Like or BinaryOperator.NotLike => f => TextOperators.Like(l(f), r(f), cased, op == BinaryOperator.NotLike),
        BinaryOperator.Match or BinaryOperator.NotMatch => f => TextOperators.Match(f.Scope, l(f), r(f), cased, op == BinaryOperator.NotMatch),
        BinaryOperator.Replace => f => TextOperators.Replace(l(f), r(f), cased),
        BinaryOperator.Split => f => TextOperators.Split(l(f), r(f), cased),
        BinaryOperator.Join => f => TextOperators.Join(l(f), r(f)),
        BinaryOperator.Contains or BinaryOperator.NotContains => f =>
            Comparison.Boxed(Comparison.Contains(l(f), r(f), cased) == (op == BinaryOperator.Contains)),
        BinaryOperator.In or BinaryOperator.NotIn => f => l(f) is var item
            && Comparison.Contains(r(f), item, cased) == (op == BinaryOperator.In) ? Comparison.True : Comparison.False,
        BinaryOperator.Is or BinaryOperator.IsNot => f => Comparison.Boxed(OtherOperators.Is(l(f), r(f)) == (op == BinaryOperator.Is)),
        BinaryOperator.As => f => OtherOperators.As(l(f), r(f)),
        _ => f => OtherOperators.Bits(op, l(f), r(f)),
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
            return frame => PSObject.Base(target(frame)) is { } value ? Members.GetStatic(value as Type ?? value.GetType(), name(frame))
                : throw Errors.Runtime("A static member of a null value cannot be read.", "NullStatic");
        bool fixedName = member.Name is StringAst;
        (Type? Owner, System.Reflection.MemberInfo? Member, int Version) last = default;
        return frame =>
        {
            object? value = target(frame);
            if (member.NullConditional && PSObject.Base(value) is null)
                return null;
            // A .NET property that no script or types file has replaced is found once a place.
            if (value is not null && value.GetType() == last.Owner && last.Version == TypeTable.Version && !PSObject.HasInstanceMembers(value, out _))
                return Members.Read(last.Member!, value);
            if (fixedName && Members.OfType(value, name(frame)) is { } found)
                last = (value!.GetType(), found, TypeTable.Version);
            return Members.Get(value, name(frame));
        };
    }

    private Eval Call(MethodCallAst call)
    {
        Func<Frame, string> name = NameOf(call.Name);
        Eval target = Expression(call.Target);
        Func<Frame, object?[]> arguments = Values(call.Arguments);
        Func<Type>[] types = [.. call.TypeArguments.Select(Lazily)];
        bool fixedName = call.Name is StringAst;
        (Type? Owner, MethodGroup? Group, int Version) last = default;
        return frame =>
        {
            object? value = target(frame), owner = PSObject.Base(value);
            if (call.NullConditional && owner is null)
                return null;
            object?[] args = arguments(frame);
            frame.Engine.Position = call.Extent;
            if (types.Length > 0)
                return MethodInvoker.InvokeGeneric(owner, call.Static, name(frame), [.. types.Select(t => t())], args);
            if (owner is null)
                throw MethodInvoker.OnNull();
            Type type = call.Static ? owner as Type ?? owner.GetType() : owner.GetType();
            // A method that no script has replaced is found once a place.
            if (fixedName && type == last.Owner && last.Version == TypeTable.Version
                && (call.Static || (value is not PSObject && !PSObject.HasInstanceMembers(owner, out _))))
                return last.Group!.Invoke(call.Static ? null : owner, args);
            if ((call.Static ? args.Length > 0 : value is not PSObject && !Members.Extended(owner, name(frame)))
                && MethodGroup.Of(type, name(frame), call.Static) is { IsEmpty: false } group)
                last = (type, group, TypeTable.Version);
            if (call.Static)
                return MethodInvoker.Invoke(null, type, name(frame), args, isStatic: true);
            return MethodInvoker.Call(value, name(frame), args);
        };
    }
}
