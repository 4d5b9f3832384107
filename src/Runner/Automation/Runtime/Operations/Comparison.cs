using DeepLearn.Runner.Syntax;

namespace DeepLearn.Runner.Runtime;

/// <summary>Comparison operators; a collection on the left is filtered.</summary>
internal static class Comparison
{
    public static readonly object True = true;
    public static readonly object False = false;

    public static object Boxed(bool value) => value ? True : False;

    public static object? Apply(BinaryOperator op, bool caseSensitive, object? left, object? right)
    {
        if (left is int a && right is int b)
            return Boxed(Holds(op, a.CompareTo(b)));
        if (left is string or double or bool or null || Enumeration.TryGet(left) is null)
            return Boxed(Test(op, caseSensitive, left, right));
        return Enumeration.ToList(left).Where(item => Test(op, caseSensitive, item, right)).ToArray();
    }

    public static bool Contains(object? collection, object? item, bool caseSensitive)
    {
        if (Enumeration.TryGet(collection) is not { } items)
            return Test(BinaryOperator.Eq, caseSensitive, collection, item);
        while (Enumeration.MoveNext(items))
            if (Test(BinaryOperator.Eq, caseSensitive, items.Current, item))
                return true;
        return false;
    }

    private static bool Holds(BinaryOperator op, int order) => op switch
    {
        BinaryOperator.Eq => order == 0,
        BinaryOperator.Ne => order != 0,
        BinaryOperator.Lt => order < 0,
        BinaryOperator.Le => order <= 0,
        BinaryOperator.Gt => order > 0,
        _ => order >= 0,
    };

    private static bool Test(BinaryOperator op, bool caseSensitive, object? left, object? right)
    {
        (left, right) = (PSObject.Base(left), PSObject.Base(right));
        // NaN is neither below, equal nor above anything.
        bool nan = left is double.NaN or float.NaN || right is double.NaN or float.NaN;
        if (op is BinaryOperator.Eq or BinaryOperator.Ne)
            return (!nan && LanguagePrimitives.Equals(left, right, !caseSensitive)) == (op == BinaryOperator.Eq);
        if (left is PSObject && right is not null)
        {
            string text = LanguagePrimitives.ToText(left);
            throw new ExtendedTypeSystemException(
                $"Cannot compare \"{text}\" to \"{LanguagePrimitives.ToText(right)}\" because the objects are not the same type or the object \"{text}\" does not implement \"IComparable\".").As("PSObjectCompareTo");
        }
        // Beside a number, text is read as one, an enumeration value beside either is its number.
        if (left is Enum || Conversion.Numbers.IsNumber(left))
            right = right is string digits && Syntax.Numbers.Parse(digits.Trim()) is { } number ? number : right;
        if (left is Enum && Conversion.Numbers.IsNumber(right))
            left = Convert.ToInt64(left, CultureInfo.InvariantCulture);
        try
        {
            return !nan && Holds(op, LanguagePrimitives.Compare(left, right, !caseSensitive));
        }
        catch (PSInvalidCastException e)
        {
            throw Casts.Failed(e);
        }
    }
}
