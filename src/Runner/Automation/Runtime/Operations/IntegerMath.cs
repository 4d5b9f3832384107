using System.Numerics;
using DeepLearn.Runner.Syntax;

namespace DeepLearn.Runner.Runtime;

/// <summary>Integer arithmetic: a result that does not fit becomes a double, a quotient that is not whole as well.</summary>
internal static class IntegerMath
{
    // Boxes of small numbers are shared: loops make many.
    private static readonly object[] s_small = [.. Enumerable.Range(-128, 1152).Select(i => (object)i)];

    public static object Box(int value) => value is >= -128 and < 1024 ? s_small[value + 128] : value;

    public static object Apply(BinaryOperator op, int a, int b)
    {
        switch (op)
        {
            case BinaryOperator.Add: return Fit((long)a + b);
            case BinaryOperator.Subtract: return Fit((long)a - b);
            case BinaryOperator.Multiply: return Fit((long)a * b);
            case var _ when b == 0: throw DivisionByZero();
            case BinaryOperator.Divide: return a % (long)b == 0 ? Fit(a / (long)b) : (double)a / b;
            default: return Box((int)(a % (long)b));
        }
    }

    private static object Fit(long value) => value is >= int.MinValue and <= int.MaxValue ? Box((int)value) : (double)value;

    /// <summary>The same for every whole type; up to Int32 the result is an Int32.</summary>
    public static object Apply(BinaryOperator op, Int128 a, Int128 b, TypeCode type)
    {
        if (op is BinaryOperator.Divide or BinaryOperator.Remainder && b == 0)
            throw DivisionByZero();
        BigInteger result = op switch
        {
            BinaryOperator.Add => (BigInteger)(a + b),
            BinaryOperator.Subtract => (BigInteger)(a - b),
            BinaryOperator.Multiply => (BigInteger)a * b,
            BinaryOperator.Divide when a % b != 0 => -1 - (BigInteger)ulong.MaxValue,
            BinaryOperator.Divide => (BigInteger)(a / b),
            _ => (BigInteger)(a % b),
        };
        return type switch
        {
            <= TypeCode.Int32 when result >= int.MinValue && result <= int.MaxValue => Box((int)result),
            TypeCode.UInt32 when result >= 0 && result <= uint.MaxValue => (uint)result,
            TypeCode.Int64 when result >= long.MinValue && result <= long.MaxValue => (long)result,
            TypeCode.UInt64 when result >= 0 && result <= ulong.MaxValue => (ulong)result,
            // A product that does not fit is cut to a double, not rounded.
            _ => op switch
            {
                BinaryOperator.Add => (double)a + (double)b,
                BinaryOperator.Subtract => (double)a - (double)b,
                BinaryOperator.Multiply => (double)result,
                _ => (double)a / (double)b,
            },
        };
    }

    private static RuntimeException DivisionByZero()
    {
        var inner = new DivideByZeroException();
        return Errors.Runtime(inner.Message, "RuntimeException", ErrorCategory.NotSpecified, inner: inner);
    }
}
