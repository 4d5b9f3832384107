using System.Numerics;
using DeepLearn.Runner.Syntax;

namespace DeepLearn.Runner.Runtime;

/// <summary>Ranges, type tests and bit operators.</summary>
internal static class OtherOperators
{
    public static object Range(object? left, object? right)
    {
        (left, right) = (PSObject.Base(left), PSObject.Base(right));
        // Digits written as strings are numbers.
        if (left is char or string { Length: 1 } && right is char or string { Length: 1 }
            && !(left is string { } l && char.IsAsciiDigit(l[0]) && char.IsAsciiDigit(right.ToString()![0])))
            return Count(left.ToString()![0], right.ToString()![0]).Select(i => (object?)(char)i).ToArray();
        return Count(End(left), End(right)).Select(i => (object?)IntegerMath.Box(i)).ToArray();
    }

    /// <summary>An end of a range; a text goes by .NET's rules, and its error is .NET's.</summary>
    private static int End(object? value) =>
        value is not string text || Syntax.Numbers.Parse(text) is not null ? (int)Casts.Convert(typeof(int), value)!
            : Convert.ToInt32(text, System.Globalization.CultureInfo.InvariantCulture);

    public static IEnumerable<int> Count(int from, int to)
    {
        int step = from <= to ? 1 : -1;
        for (long i = from; step > 0 ? i <= to : i >= to; i += step)
            yield return (int)i;
    }

    public static bool Is(object? value, object? type)
    {
        object right = PSObject.Base(type) ?? throw Errors.Runtime("The right operand of '-is' must be a type.", "IsOperatorRequiresType");
        Type target = right as Type ?? (LanguagePrimitives.TryConvertTo(LanguagePrimitives.ToText(right), typeof(Type), out object? found)
            ? (Type)found!
            : throw Errors.Runtime($"Cannot convert the \"{LanguagePrimitives.ToText(right)}\" value of type \"System.String\" to type \"System.Type\".", "RuntimeException", ErrorCategory.NotSpecified));
        return target == typeof(PSCustomObject) ? value is PSObject { BaseObject: PSCustomObject }
            : target == typeof(PSObject) ? value is PSObject
            : target.IsInstanceOfType(PSObject.Base(value));
    }

    public static object? As(object? value, object? type)
    {
        Type target = PSObject.Base(type) as Type ?? (Type)Casts.Convert(typeof(Type), LanguagePrimitives.ToText(type))!;
        return LanguagePrimitives.TryConvertTo(value, target, out object? result) ? result : null;
    }

    public static object? Bits(BinaryOperator op, object? left, object? right)
    {
        (left, right) = (PSObject.Base(left), PSObject.Base(right));
        if (op is BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight)
            return left is bool or char ? throw Arithmetic.NotDefined(left, op == BinaryOperator.ShiftLeft ? "-shl" : "-shr", right)
                : Shift(left, left is null or string || Arithmetic.IsNumber(left) ? (int)Casts.Convert(typeof(int), right)!
                    : 0, op == BinaryOperator.ShiftLeft);
        object l = Operand(left, right, op), r = Operand(right, left, op);
        if ((l is BigInteger && r is double or float or decimal) || (r is BigInteger && l is double or float or decimal))
            throw Errors.Unsupported("a bit operator on a [bigint] and a fraction");
        if (l is BigInteger || r is BigInteger)
            return Combine(op, (BigInteger)Conversion.Numbers.FromNumber(l, typeof(BigInteger)),
                (BigInteger)Conversion.Numbers.FromNumber(r, typeof(BigInteger)));
        TypeCode lc = Convert.GetTypeCode(l), rc = Convert.GetTypeCode(r), top = lc > rc ? lc : rc;
        if (top >= TypeCode.Single)
        {
            // Fractions are rounded to long numbers, unsigned ones when neither is negative.
            Type whole = Convert.ToDouble(l, null) < 0 || Convert.ToDouble(r, null) < 0 ? typeof(long) : typeof(ulong);
            (left, l, r, top) = (null, Casts.Convert(whole, top == TypeCode.Decimal ? l : Convert.ToDouble(l, null))!,
                Casts.Convert(whole, top == TypeCode.Decimal ? r : Convert.ToDouble(r, null))!, Type.GetTypeCode(whole));
        }
        ulong bits = Combine(op, ToBits(l), ToBits(r));
        return top switch
        {
            _ when left is Enum e => Enum.ToObject(e.GetType(), (int)bits),
            TypeCode.UInt32 => (uint)bits,
            TypeCode.Int64 => (long)bits,
            TypeCode.UInt64 => bits,
            _ => (int)bits,
        };
    }

    private static T Combine<T>(BinaryOperator op, T a, T b) where T : IBitwiseOperators<T, T, T> => op switch
    {
        BinaryOperator.BitAnd => a & b, BinaryOperator.BitOr => a | b, _ => a ^ b,
    };

    private static ulong ToBits(object value) => value is ulong u ? u : (ulong)Convert.ToInt64(value, null);

    /// <summary>A shifted number is of its own type.</summary>
    private static object Shift(object? value, int count, bool toLeft) => value switch
    {
        float or Enum => throw Errors.Unsupported($"shifting a [{value.GetType().FullName}]"),
        double or decimal => Shift(ToInteger(value), count, toLeft),
        string text => Shift(Arithmetic.ToNumber(text), count, toLeft),
        null => 0,
        byte b => toLeft ? (byte)(b << count) : (byte)(b >> count),
        sbyte b => toLeft ? (sbyte)(b << count) : (sbyte)(b >> count),
        short s => toLeft ? (short)(s << count) : (short)(s >> count),
        ushort s => toLeft ? (ushort)(s << count) : (ushort)(s >> count),
        int i => toLeft ? i << count : i >> count,
        uint u => toLeft ? u << count : u >> count,
        long l => toLeft ? l << count : l >> count,
        ulong u => toLeft ? u << count : u >> count,
        BigInteger b => toLeft ? b << count : b >> count,
        _ => throw MethodInvoker.NotFound(value.GetType(), toLeft ? "op_LeftShift" : "op_RightShift"),
    };

    /// <summary>The number that an operand of a bit operator stands for.</summary>
    private static object Operand(object? value, object? other, BinaryOperator op) => value switch
    {
        null => 0,
        bool or char => Convert.ToInt32(value, null),
        string text => Arithmetic.ToNumber(text, other),
        Enum e => Convert.ChangeType(e, Enum.GetUnderlyingType(e.GetType()), null),
        _ => Arithmetic.IsNumber(value) ? value : throw MethodInvoker.NotFound(value.GetType(), op switch
        {
            BinaryOperator.BitAnd => "op_BitwiseAnd", BinaryOperator.BitOr => "op_BitwiseOr", _ => "op_ExclusiveOr",
        }),
    };

    public static object? BitNot(object? value) => PSObject.Base(value) switch
    {
        Enum e => Enum.ToObject(e.GetType(), ~Convert.ToInt64(e, null)),
        uint u => ~u,
        long l => ~l,
        ulong u => ~u,
        BigInteger b => -b - 1,
        bool or char => ~Convert.ToInt32(PSObject.Base(value), null),
        string text when Arithmetic.ToNumber(text) is not int => BitNot(ToInteger(text)),
        var other => ToInteger(other) is int i ? ~i : BitNot(ToInteger(other)),
    };

    /// <summary>The shortest of int, uint, long and ulong that holds the value.</summary>
    private static object ToInteger(object? value)
    {
        foreach (Type type in (Type[])[typeof(int), typeof(uint), typeof(long)])
            if (LanguagePrimitives.TryConvertTo(value, type, out object? whole))
                return whole!;
        return Casts.Convert(PSObject.Base(value) is double or float or decimal ? typeof(ulong) : typeof(int), value)!;
    }
}
