using System.Management.Automation;
using DeepLearn.Runner.Syntax;

namespace DeepLearn.Runner.Runtime;

/// <summary>Ranges, type tests and bit operators.</summary>
internal static class OtherOperators
{
    public static object Range(object? left, object? right)
    {
        if (PSObject.Base(left) is string { Length: 1 } or char && PSObject.Base(right) is string { Length: 1 } or char)
        {
            char first = LanguagePrimitives.ConvertTo<char>(left), last = LanguagePrimitives.ConvertTo<char>(right);
            // Digits written as strings are numbers.
            if (!(char.IsAsciiDigit(first) && char.IsAsciiDigit(last) && PSObject.Base(left) is string))
                return Count(first, last).Select(i => (object?)(char)i).ToArray();
        }
        return Count(LanguagePrimitives.ConvertTo<int>(left), LanguagePrimitives.ConvertTo<int>(right)).Select(i => (object?)IntegerMath.Box(i)).ToArray();
    }

    public static IEnumerable<int> Count(int from, int to)
    {
        int step = from <= to ? 1 : -1;
        for (long i = from; step > 0 ? i <= to : i >= to; i += step)
            yield return (int)i;
    }

    public static bool Is(object? value, object? type)
    {
        Type target = ToType(type);
        if (target == typeof(PSCustomObject))
            return value is PSObject { BaseObject: PSCustomObject };
        if (target == typeof(PSObject))
            return value is PSObject;
        return PSObject.Base(value) is { } plain && target.IsInstanceOfType(plain);
    }

    public static object? As(object? value, object? type) => LanguagePrimitives.TryConvertTo(value, ToType(type), out object? result) ? result : null;

    public static object? Bits(BinaryOperator op, object? left, object? right)
    {
        object l = Integer(left), r = Integer(right);
        if (op is BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight)
        {
            int count = LanguagePrimitives.ConvertTo<int>(right);
            bool toLeft = op == BinaryOperator.ShiftLeft;
            return l switch
            {
                int i => toLeft ? i << count : i >> count,
                uint u => toLeft ? u << count : u >> count,
                ulong u => toLeft ? u << count : u >> count,
                _ => toLeft ? (long)l << count : (long)l >> count,
            };
        }
        if (l is int a && r is int b)
        {
            int result = op switch { BinaryOperator.BitAnd => a & b, BinaryOperator.BitOr => a | b, _ => a ^ b };
            return PSObject.Base(left) is Enum e ? Enum.ToObject(e.GetType(), result) : result;
        }
        if (l is ulong || r is ulong)
        {
            ulong x = LanguagePrimitives.ConvertTo<ulong>(l), y = LanguagePrimitives.ConvertTo<ulong>(r);
            return op switch { BinaryOperator.BitAnd => x & y, BinaryOperator.BitOr => x | y, _ => x ^ y };
        }
        if (l is uint p && r is uint q)
            return op switch { BinaryOperator.BitAnd => p & q, BinaryOperator.BitOr => p | q, _ => p ^ q };
        long m = Convert.ToInt64(l, null), n = Convert.ToInt64(r, null);
        return op switch { BinaryOperator.BitAnd => m & n, BinaryOperator.BitOr => m | n, _ => m ^ n };
    }

    public static object? BitNot(object? value) => Integer(value) switch
    {
        int i => PSObject.Base(value) is Enum e ? Enum.ToObject(e.GetType(), ~i) : ~i,
        uint u => ~u,
        ulong u => ~u,
        var l => ~(long)l,
    };

    private static object Integer(object? value)
    {
        object? plain = PSObject.Base(value);
        return plain switch
        {
            null => 0,
            int or long or uint or ulong => plain,
            sbyte or short or byte or ushort or bool or char => Convert.ToInt32(plain, null),
            Enum e when Enum.GetUnderlyingType(e.GetType()) == typeof(long) => Convert.ToInt64(e, null),
            Enum e => (int)Convert.ToInt64(e, null),
            _ => LanguagePrimitives.TryConvertTo(plain, typeof(int), out object? small) ? small! : LanguagePrimitives.ConvertTo<long>(plain),
        };
    }

    public static Type ToType(object? type) => PSObject.Base(type) switch
    {
        Type t => t,
        var other when TypeResolver.Resolve(LanguagePrimitives.ToText(other)) is { } found => found,
        var other => throw Errors.Runtime($"Unable to find type [{LanguagePrimitives.ToText(other)}].", "TypeNotFound", target: other),
    };
}
