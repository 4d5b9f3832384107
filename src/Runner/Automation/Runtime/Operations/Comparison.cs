using System.Management.Automation;
using DeepLearn.Runner.Syntax;

namespace DeepLearn.Runner.Runtime;

/// <summary>Comparison operators; a collection on the left is filtered.</summary>
internal static class Comparison
{
    public static object? Apply(BinaryOperator op, bool caseSensitive, object? left, object? right)
    {
        if (left is int a && right is int b)
        {
            return Boxed(op switch
            {
                BinaryOperator.Eq => a == b,
                BinaryOperator.Ne => a != b,
                BinaryOperator.Lt => a < b,
                BinaryOperator.Le => a <= b,
                BinaryOperator.Gt => a > b,
                _ => a >= b,
            });
        }
        if (left is not (string or double or bool or null) && Enumeration.TryGet(left) is { } items)
        {
            var kept = new List<object?>();
            while (Enumeration.MoveNext(items))
            {
                if (Test(op, caseSensitive, items.Current, right))
                    kept.Add(items.Current);
            }
            return kept.ToArray();
        }
        return Boxed(Test(op, caseSensitive, left, right));
    }

    public static object Boxed(bool value) => value ? True : False;

    public static readonly object True = true;
    public static readonly object False = false;

    public static bool Contains(object? collection, object? item, bool caseSensitive)
    {
        if (Enumeration.TryGet(collection) is not { } items)
            return Test(BinaryOperator.Eq, caseSensitive, collection, item);
        while (Enumeration.MoveNext(items))
        {
            if (Test(BinaryOperator.Eq, caseSensitive, items.Current, item))
                return true;
        }
        return false;
    }

    private static bool Test(BinaryOperator op, bool caseSensitive, object? left, object? right)
    {
        left = PSObject.Base(left);
        right = PSObject.Base(right);
        switch (op)
        {
            case BinaryOperator.Eq:
                return Same(left, right, caseSensitive);
            case BinaryOperator.Ne:
                return !Same(left, right, caseSensitive);
        }
        if (left is null || right is null)
            return AgainstNull(op, left, right);
        if (left is PSObject)
        {
            string text = LanguagePrimitives.ToText(left);
            throw Errors.Runtime($"Cannot compare \"{text}\" to \"{LanguagePrimitives.ToText(right)}\" because the objects are not the same type or the object \"{text}\" does not implement \"IComparable\".", "PSObjectCompareTo");
        }
        int order = LanguagePrimitives.Compare(left, right, !caseSensitive);
        // NaN is neither below, equal nor above anything.
        if (IsNaN(left) || IsNaN(right))
            return false;
        return op switch
        {
            BinaryOperator.Lt => order < 0,
            BinaryOperator.Le => order <= 0,
            BinaryOperator.Gt => order > 0,
            _ => order >= 0,
        };
    }

    private static bool Same(object? left, object? right, bool caseSensitive) => !IsNaN(left) && !IsNaN(right) && LanguagePrimitives.Equals(left, right, !caseSensitive);

    private static bool IsNaN(object? value) => value is double.NaN or float.NaN;

    /// <summary>Null is below every value except negative numbers, which it compares with as zero would.</summary>
    private static bool AgainstNull(BinaryOperator op, object? left, object? right)
    {
        int order = left is null && right is null ? 0 : left is null ? -NonNullOrder(right!) : NonNullOrder(left);
        return op switch
        {
            BinaryOperator.Lt => order < 0,
            BinaryOperator.Le => order <= 0,
            BinaryOperator.Gt => order > 0,
            _ => order >= 0,
        };
    }

    private static int NonNullOrder(object value) =>
        value is sbyte or short or int or long or float or double or decimal && Convert.ToDouble(value, null) < 0 ? -1 : 1;
}
