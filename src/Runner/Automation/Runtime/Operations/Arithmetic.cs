using System.Collections;
using System.Collections.Specialized;
using System.Management.Automation;
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
        if (op == BinaryOperator.Add && TryAdd(left, right, out object? sum))
            return sum;
        if (op == BinaryOperator.Multiply && TryRepeat(left, right, out object? repeated))
            return repeated;
        object? l = Operand(left, right), r = Operand(right, left);
        if (l is null || r is null)
            return Custom(op, left, right);
        return Numeric(op, l, r);
    }

    /// <summary>As in PowerShell 0 less the value, whatever negation its type defines: -$x of a tensor is RsubBackward's.</summary>
    public static object? Negate(object? value) => Apply(BinaryOperator.Subtract, 0, value);

    public static object? Plus(object? value) => Apply(BinaryOperator.Add, 0, value);

    private static object? Numeric(BinaryOperator op, object l, object r)
    {
        TypeCode lc = Convert.GetTypeCode(l), rc = Convert.GetTypeCode(r), top = lc > rc ? lc : rc;
        bool signed = IsSigned(lc) || IsSigned(rc);
        if (l is System.Numerics.BigInteger || r is System.Numerics.BigInteger)
            return Big(op, LanguagePrimitives.ConvertTo<System.Numerics.BigInteger>(l), LanguagePrimitives.ConvertTo<System.Numerics.BigInteger>(r));
        switch (top)
        {
            case <= TypeCode.Int32:
                return IntegerMath.Apply(op, Convert.ToInt32(l, null), Convert.ToInt32(r, null));
            case TypeCode.UInt32 when !signed:
                return IntegerMath.Unsigned(op, Convert.ToUInt64(l, null), Convert.ToUInt64(r, null), uint.MaxValue);
            case TypeCode.UInt32 or TypeCode.Int64:
                return IntegerMath.Apply(op, Convert.ToInt64(l, null), Convert.ToInt64(r, null));
            case TypeCode.UInt64 when !signed:
                return IntegerMath.Unsigned(op, Convert.ToUInt64(l, null), Convert.ToUInt64(r, null), ulong.MaxValue);
            case TypeCode.UInt64:
            case TypeCode.Decimal when lc is not (TypeCode.Single or TypeCode.Double) && rc is not (TypeCode.Single or TypeCode.Double):
                return Exact(op, Convert.ToDecimal(l, null), Convert.ToDecimal(r, null));
            default:
                double result = Real(op, Convert.ToDouble(l, null), Convert.ToDouble(r, null));
                return lc == TypeCode.Single && rc == TypeCode.Single ? (float)result : result;
        }
    }

    private static bool IsSigned(TypeCode code) => code is TypeCode.SByte or TypeCode.Int16 or TypeCode.Int32 or TypeCode.Int64;

    private static double Real(BinaryOperator op, double a, double b) => op switch
    {
        BinaryOperator.Add => a + b,
        BinaryOperator.Subtract => a - b,
        BinaryOperator.Multiply => a * b,
        BinaryOperator.Divide => a / b,
        _ => a % b,
    };

    private static object Exact(BinaryOperator op, decimal a, decimal b)
    {
        try
        {
            return op switch
            {
                BinaryOperator.Add => a + b,
                BinaryOperator.Subtract => a - b,
                BinaryOperator.Multiply => a * b,
                BinaryOperator.Divide => a / b,
                _ => a % b,
            };
        }
        catch (ArithmeticException e)
        {
            throw Errors.Runtime(e.Message, "RuntimeException", ErrorCategory.NotSpecified, inner: e);
        }
    }

    private static object Big(BinaryOperator op, System.Numerics.BigInteger a, System.Numerics.BigInteger b) => op switch
    {
        BinaryOperator.Add => a + b,
        BinaryOperator.Subtract => a - b,
        BinaryOperator.Multiply => a * b,
        _ when b.IsZero => throw IntegerMath.DivisionByZero(),
        BinaryOperator.Divide => a / b,
        _ => a % b,
    };

    /// <summary>The number that an operand stands for beside the other one, or null when it is no number.</summary>
    private static object? Operand(object? value, object? other)
    {
        switch (value)
        {
            case null:
                return 0;
            case bool b:
                return b ? 1 : 0;
            case char c when other is not string:
                return (int)c;
            case Enum e:
                return Convert.ChangeType(e, Enum.GetUnderlyingType(e.GetType()), null);
            case string s:
                // A string beside a number is read as a number; an object with operators of its own takes it as it is.
                return other is null or string or bool or char || IsNumber(other) ? ParseNumber(s) : null;
            default:
                return IsNumber(value) ? value : null;
        }
    }

    private static object ParseNumber(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return 0;
        return Numbers.Parse(text.Trim()) ?? Casts.Convert(typeof(int), text)!;
    }

    private static bool IsNumber(object value) =>
        Type.GetTypeCode(value.GetType()) is >= TypeCode.SByte and <= TypeCode.Decimal and not TypeCode.Boolean || value is System.Numerics.BigInteger;

    private static bool TryAdd(object? left, object? right, out object? sum)
    {
        switch (left)
        {
            case null:
                sum = right;
                return true;
            case string s:
                sum = s + LanguagePrimitives.ToText(right);
                return true;
            case char c:
                sum = right is null ? c : c + LanguagePrimitives.ToText(right);
                return true;
            case IDictionary table:
                sum = Merge(table, right as IDictionary ?? throw Errors.Runtime("A hash table can only be added to another hash table.", "AddHashTableToNonHashTable"));
                return true;
        }
        if (Enumeration.TryGet(left) is { } items)
        {
            var all = new List<object?>();
            while (Enumeration.MoveNext(items))
                all.Add(items.Current);
            if (Enumeration.TryGet(right) is { } more)
            {
                while (Enumeration.MoveNext(more))
                    all.Add(more.Current);
            }
            else
                all.Add(right);
            sum = all.ToArray();
            return true;
        }
        sum = null;
        return false;
    }

    private static IDictionary Merge(IDictionary left, IDictionary right)
    {
        IDictionary merged = left is OrderedDictionary ? new OrderedDictionary(StringComparer.CurrentCultureIgnoreCase) : new Hashtable(StringComparer.CurrentCultureIgnoreCase);
        foreach (IDictionary part in (IDictionary[])[left, right])
        {
            foreach (DictionaryEntry entry in part)
                merged.Add(entry.Key, entry.Value);
        }
        return merged;
    }

    private static bool TryRepeat(object? left, object? right, out object? repeated)
    {
        repeated = null;
        if (left is not string and not Array and not IList || left is IDictionary)
            return false;
        int count = LanguagePrimitives.ConvertTo<int>(right);
        if (count < 0)
            throw Errors.Runtime($"Specified argument was out of the range of valid values. (Parameter 'times')", "ArgumentOutOfRangeException", ErrorCategory.NotSpecified);
        repeated = left is string s
            ? new System.Text.StringBuilder().Insert(0, s, count).ToString()
            : Enumerable.Repeat(((IEnumerable)left).Cast<object?>().ToArray(), count).SelectMany(x => x).ToArray();
        return true;
    }

    private static object? Custom(BinaryOperator op, object? left, object? right)
    {
        string method = op switch
        {
            BinaryOperator.Add => "op_Addition",
            BinaryOperator.Subtract => "op_Subtraction",
            BinaryOperator.Multiply => "op_Multiply",
            BinaryOperator.Divide => "op_Division",
            _ => "op_Modulus",
        };
        // As in PowerShell: the left type's operator, or the right one's when the left is a primitive.
        object? owner = left is null || left.GetType().IsPrimitive ? right : left;
        if (owner is not null && MethodInvoker.TryOperator(method, owner.GetType(), [left, right], out object? result))
            return result;
        string type = (owner ?? left)?.GetType().FullName ?? "null";
        throw Errors.Runtime($"Method invocation failed because [{type}] does not contain a method named '{method}'.", "MethodNotFound", target: method);
    }
}
