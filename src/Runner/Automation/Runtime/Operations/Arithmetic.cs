using System.Collections.Specialized;
using System.Numerics;
using DeepLearn.Runner.Syntax;

namespace DeepLearn.Runner.Runtime;

/// <summary>The operators + - * / % and unary plus and minus, with PowerShell's promotions.</summary>
internal static class Arithmetic
{
    public static object? Apply(BinaryOperator op, object? left, object? right)
    {
        // The common cases of loops, without any lookup.
        if (left is int a && right is int b)
            return IntegerMath.Apply(op, a, b);
        if (left is double x && right is double y)
            return Real(op, x, y);
        left = PSObject.Base(left);
        right = PSObject.Base(right);
        if (op == BinaryOperator.Add && TryAdd(left, right, out object? done) || op == BinaryOperator.Multiply && TryRepeat(left, right, out done))
            return done;
        if (left is Enum kind && (right is null or string or bool or char or Enum || IsNumber(right)))
            return OfEnum(op, kind, right);
        if (op == BinaryOperator.Multiply && left is bool or char && right is not (BigInteger or decimal))
            throw right is null or bool or char || IsNumber(right) ? NotDefined(left, "*", right)
                : MethodInvoker.NotFound(right.GetType(), "op_Multiply");
        // Text on the left is read as a number, on the right beside a number; an object with operators of its own takes it as it is.
        left = left is string text ? ToNumber(text, right) : left ?? IntegerMath.Box(0);
        object? l = Operand(left, right), r = Operand(right, left);
        return l is null || r is null ? Custom(op, left, right) : Numeric(op, l, r);
    }

    /// <summary>As in PowerShell 0 less the value, whatever negation its type defines: -$x of a tensor is RsubBackward's.</summary>
    public static object? Negate(object? value) => Apply(BinaryOperator.Subtract, IntegerMath.Box(0), value);

    public static object? Plus(object? value) => Apply(BinaryOperator.Add, IntegerMath.Box(0), value);

    private static object Numeric(BinaryOperator op, object l, object r)
    {
        TypeCode lc = Convert.GetTypeCode(l), rc = Convert.GetTypeCode(r);
        if (lc == TypeCode.Decimal || (rc == TypeCode.Decimal && l is not BigInteger))
            return Exact(op, Conversion.Numbers.FromNumber(l, typeof(decimal)), Conversion.Numbers.FromNumber(r, typeof(decimal)));
        if (l is BigInteger || r is BigInteger)
            return Big(op, (BigInteger)Conversion.Numbers.FromNumber(l, typeof(BigInteger)),
                (BigInteger)Conversion.Numbers.FromNumber(r, typeof(BigInteger)));
        if (lc is TypeCode.Single or TypeCode.Double || rc is TypeCode.Single or TypeCode.Double)
            return Real(op, Convert.ToDouble(l, null), Convert.ToDouble(r, null));
        Int128 a = ToWhole(l), b = ToWhole(r);
        TypeCode top = lc > rc ? lc : rc;
        return top == TypeCode.UInt64 && (a < 0 || b < 0) ? Exact(op, (decimal)a, (decimal)b)
            : IntegerMath.Apply(op, a, b, top == TypeCode.UInt32 && (a < 0 || b < 0) ? TypeCode.Int64 : top);
    }

    private static Int128 ToWhole(object value) => value is ulong u ? u : Convert.ToInt64(value, null);

    private static double Real(BinaryOperator op, double a, double b) => op switch
    {
        BinaryOperator.Add => a + b, BinaryOperator.Subtract => a - b, BinaryOperator.Multiply => a * b, BinaryOperator.Divide => a / b, _ => a % b,
    };

    private static object Exact(BinaryOperator op, object left, object right)
    {
        (decimal a, decimal b) = ((decimal)left, (decimal)right);
        try
        {
            return op switch
            {
                BinaryOperator.Add => a + b, BinaryOperator.Subtract => a - b, BinaryOperator.Multiply => a * b, BinaryOperator.Divide =>
                    a / b, _ => a % b,
            };
        }
        catch (ArithmeticException e)
        {
            throw Errors.Runtime(e.Message, "RuntimeException", ErrorCategory.NotSpecified, inner: e);
        }
    }

    private static object Big(BinaryOperator op, BigInteger a, BigInteger b)
    {
        string method = OperatorMethod(op);
        try
        {
            return op switch
            {
                BinaryOperator.Add => a + b, BinaryOperator.Subtract => a - b, BinaryOperator.Multiply => a * b, BinaryOperator.Divide =>
                    a / b, _ => a % b,
            };
        }
        catch (DivideByZeroException e)
        {
            throw new MethodInvocationException($"Exception calling \"{method}\" with \"2\" argument(s): \"{e.Message}\"",
                e).As("DotNetMethodException");
        }
    }

    /// <summary>An enumeration value with a whole number gives one of the same enumeration.</summary>
    private static object OfEnum(BinaryOperator op, Enum left, object? right)
    {
        object? number = right is string text ? string.IsNullOrWhiteSpace(text) ? 0 : Syntax.Numbers.Parse(text.Trim())
            ?? Casts.Convert(left.GetType(), text) : right;
        if (number is uint or ulong or float or decimal or BigInteger || (number is double && right is double))
            throw Errors.Unsupported($"arithmetic of [{left.GetType().FullName}] and [{number.GetType().FullName}]");
        object result = Numeric(op, Convert.ToInt32(left, null), Operand(number, null)!);
        return result is int whole ? Enum.ToObject(left.GetType(), whole)
            : throw new InvalidCastException($"Unable to cast object of type '{(number is double ? left : result).GetType().FullName}' to type '{(number is double ? "System.Double" : left.GetType().FullName)}'.");
    }

    public static RuntimeException NotDefined(object left, string symbol, object? right) =>
        Errors.Runtime($"The operation '[{left.GetType().FullName}] {symbol} [{right?.GetType().FullName ?? "$null"}]' is not defined.",
            "NotADefinedOperationForType");

    /// <summary>The number that an operand stands for beside the other one, or null when it is no number.</summary>
    private static object? Operand(object? value, object? other) => value switch
    {
        null => 0,
        bool when other is decimal or Enum => throw Errors.Unsupported($"arithmetic of [bool] and [{other.GetType().FullName}]"),
        bool b => b ? 1 : 0,
        char c => (int)c,
        Enum e => Convert.ChangeType(e, Enum.GetUnderlyingType(e.GetType()), null),
        string s => other is null or bool or char || IsNumber(other) ? ToNumber(s, other) : null,
        _ => IsNumber(value) ? value : null,
    };

    /// <summary>The number that a text is; when it is none, the error names the type of the other operand.</summary>
    public static object ToNumber(string text, object? other = null) => string.IsNullOrWhiteSpace(text) ? 0
        : Syntax.Numbers.Parse(text.Trim()) ?? Casts.Convert(other is not null && IsNumber(other) && other is not BigInteger
            ? other.GetType() : typeof(int), text)!;

    public static bool IsNumber(object value) => Conversion.Numbers.IsNumber(value) || value is BigInteger;

    private static bool TryAdd(object? left, object? right, out object? sum)
    {
        sum = left switch
        {
            null => right,
            string s => s + LanguagePrimitives.ToText(right),
            char c => c + LanguagePrimitives.ToText(right),
            IDictionary table => Merge(table, right as IDictionary
                ?? throw Errors.Runtime("A hash table can only be added to another hash table.", "AddHashTableToNonHashTable")),
            _ when Enumeration.TryGet(left) is not null => (object?[])[.. Enumeration.ToList(left), .. Enumeration.TryGet(right) is null
                ? [right] : Enumeration.ToList(right)],
            _ => null,
        };
        return left is null || sum is not null;
    }

    private static IDictionary Merge(IDictionary left, IDictionary right)
    {
        IDictionary merged = left is OrderedDictionary ? Casts.NewOrdered() : Casts.NewTable();
        foreach (DictionaryEntry entry in Conversion.ObjectConversion.Entries(left).Concat(Conversion.ObjectConversion.Entries(right)))
            merged.Add(entry.Key, entry.Value);
        return merged;
    }

    private static bool TryRepeat(object? left, object? right, out object? repeated)
    {
        repeated = null;
        if (left is null)
            return true;
        if (left is not (string or IList) || left is IDictionary)
            return false;
        long times = Convert.ToInt64(Casts.Convert(left is string ? typeof(int) : typeof(uint), right), null);
        if (times < 0)
            throw new ArgumentOutOfRangeException(nameof(times), (int)times, $"times ('{times}') must be a non-negative value.");
        repeated = left is string s ? new System.Text.StringBuilder().Insert(0, s, (int)times).ToString()
            : Enumerable.Repeat(Enumeration.ToList(left), (int)times).SelectMany(x => x).ToArray();
        return true;
    }

    private static object? Custom(BinaryOperator op, object? left, object? right)
    {
        string method = OperatorMethod(op);
        // As in PowerShell: the left type's operator, or the right one's when the left is a primitive.
        object? owner = left is null || left.GetType().IsPrimitive ? right : left;
        return owner is not null && MethodGroup.Of(owner.GetType(), method, isStatic: true) is { IsEmpty: false } group
            ? group.Invoke(null, [left, right])
            : throw MethodInvoker.NotFound((owner ?? left)?.GetType() ?? typeof(object), method);
    }

    private static string OperatorMethod(BinaryOperator op) => op switch
    {
        BinaryOperator.Add => "op_Addition", BinaryOperator.Subtract => "op_Subtraction", BinaryOperator.Multiply => "op_Multiply",
        BinaryOperator.Divide => "op_Division", _ => "op_Modulus",
    };
}
