using DeepLearn.Runner.Conversion;
using Comparison = DeepLearn.Runner.Conversion.Comparison;
using Numbers = DeepLearn.Runner.Conversion.Numbers;

namespace System.Management.Automation;

/// <summary>PowerShell's rules for truth, equality, order, enumeration and conversion.</summary>
public static class LanguagePrimitives
{
    public static object? ConvertTo(object? valueToConvert, Type resultType) => ConvertTo(valueToConvert, resultType, CultureInfo.InvariantCulture);

    public static object? ConvertTo(object? valueToConvert, Type resultType, IFormatProvider? formatProvider)
    {
        ArgumentNullException.ThrowIfNull(resultType);
        return TypeConversion.Try(valueToConvert, resultType, formatProvider, out object? result) is { } error ? throw error : result;
    }

    public static T ConvertTo<T>(object? valueToConvert) => (T)ConvertTo(valueToConvert, typeof(T))!;

    public static bool TryConvertTo(object? valueToConvert, Type resultType, out object? result) =>
        TryConvertTo(valueToConvert, resultType, CultureInfo.InvariantCulture, out result);

    public static bool TryConvertTo(object? valueToConvert, Type resultType, IFormatProvider? formatProvider, out object? result)
    {
        ArgumentNullException.ThrowIfNull(resultType);
        return TypeConversion.Try(valueToConvert, resultType, formatProvider, out result) is null;
    }

    public static bool TryConvertTo<T>(object? valueToConvert, out T? result)
    {
        bool converted = TryConvertTo(valueToConvert, typeof(T), CultureInfo.InvariantCulture, out object? value);
        result = converted ? (T?)value : default;
        return converted;
    }

    public static new bool Equals(object? first, object? second) => Equals(first, second, ignoreCase: false);

    public static bool Equals(object? first, object? second, bool ignoreCase) => Equals(first, second, ignoreCase, null);

    public static bool Equals(object? first, object? second, bool ignoreCase, IFormatProvider? formatProvider) =>
        Comparison.AreEqual(first, second, ignoreCase, formatProvider as CultureInfo ?? CultureInfo.InvariantCulture);

    public static int Compare(object? first, object? second) => Compare(first, second, ignoreCase: false);

    public static int Compare(object? first, object? second, bool ignoreCase) => Compare(first, second, ignoreCase, null);

    public static int Compare(object? first, object? second, bool ignoreCase, IFormatProvider? formatProvider) =>
        Comparison.Compare(first, second, ignoreCase, formatProvider as CultureInfo
            ?? CultureInfo.InvariantCulture, out int result) is { } error ? throw error : result;

    public static bool TryCompare(object? first, object? second, bool ignoreCase, out int result) =>
        Comparison.Compare(first, second, ignoreCase, CultureInfo.InvariantCulture, out result) is null;

    public static bool IsTrue(object? obj) => PSObject.Base(obj) switch
    {
        null => false,
        bool b => b,
        string s => s.Length > 0,
        SwitchParameter s => s.IsPresent,
        char c => c != '\0',
        IList { Count: 0 } => false,
        IList { Count: 1 } list => PSObject.Base(list[0]) is IList inner ? inner.Count > 0 : IsTrue(list[0]),
        System.Numerics.BigInteger big => !big.IsZero,
        var value => value is not Enum && !Numbers.IsNumber(value) || Convert.ToDouble(value, CultureInfo.InvariantCulture) != 0,
    };

    public static bool IsObjectEnumerable(object? obj) => GetEnumerable(obj) is not null;

    /// <summary>The value as something to loop over, or null when it is one thing (texts and dictionaries are).</summary>
    public static IEnumerable? GetEnumerable(object? obj) =>
        PSObject.Base(obj) is IEnumerable e and not (string or IDictionary or System.Xml.XmlNode) ? e : null;

    public static IEnumerator? GetEnumerator(object? obj) => GetEnumerable(obj)?.GetEnumerator();

    internal static bool IsNull(object? value) => PSObject.Base(value) is null;

    /// <summary>The text that <c>"$value"</c> gives.</summary>
    internal static string ToText(object? value) => TextConversion.ToText(value);
}
