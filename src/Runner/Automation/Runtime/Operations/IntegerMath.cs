using System.Management.Automation;
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
            case BinaryOperator.Add:
                return Fit((long)a + b);
            case BinaryOperator.Subtract:
                return Fit((long)a - b);
            case BinaryOperator.Multiply:
                return Fit((long)a * b);
            case BinaryOperator.Divide:
                if (b == 0)
                    throw DivisionByZero();
                return a % (long)b == 0 ? Fit(a / (long)b) : (double)a / b;
            default:
                return b == 0 ? throw DivisionByZero() : b == -1 ? Box(0) : Box(a % b);
        }
    }

    public static object Apply(BinaryOperator op, long a, long b)
    {
        switch (op)
        {
            case BinaryOperator.Add:
                return FitLong((Int128)a + b, (double)a + b);
            case BinaryOperator.Subtract:
                return FitLong((Int128)a - b, (double)a - b);
            case BinaryOperator.Multiply:
                // A product that does not fit is cut to a double, not rounded.
                return FitLong((Int128)a * b, (double)((System.Numerics.BigInteger)a * b));
            case BinaryOperator.Divide:
                if (b == 0)
                    throw DivisionByZero();
                return b == -1 ? FitLong(-(Int128)a, -(double)a) : a % b == 0 ? a / b : (double)a / b;
            default:
                return b == 0 ? throw DivisionByZero() : b == -1 ? 0L : a % b;
        }
    }

    public static object Unsigned(BinaryOperator op, ulong a, ulong b, ulong max)
    {
        if (op is BinaryOperator.Divide or BinaryOperator.Remainder && b == 0)
            throw DivisionByZero();
        Int128 result = op switch
        {
            BinaryOperator.Add => (Int128)a + b,
            BinaryOperator.Subtract => (Int128)a - b,
            BinaryOperator.Multiply when Math.BigMul(a, b, out _) != 0 => -1,
            BinaryOperator.Multiply => (Int128)a * b,
            BinaryOperator.Divide when a % b != 0 => -1,
            BinaryOperator.Divide => a / b,
            _ => a % b,
        };
        if (result < 0 || result > max)
        {
            return op switch
            {
                BinaryOperator.Add => (double)a + b,
                BinaryOperator.Subtract => (double)a - b,
                BinaryOperator.Multiply => (double)a * b,
                _ => (double)a / b,
            };
        }
        return max == uint.MaxValue ? (uint)result : (ulong)result;
    }

    public static RuntimeException DivisionByZero()
    {
        var inner = new DivideByZeroException();
        return Errors.Runtime(inner.Message, "RuntimeException", ErrorCategory.NotSpecified, inner: inner);
    }

    private static object Fit(long value) => value is >= int.MinValue and <= int.MaxValue ? Box((int)value) : (double)value;

    private static object FitLong(Int128 exact, double rounded) => exact >= long.MinValue && exact <= long.MaxValue ? (long)exact : rounded;
}
