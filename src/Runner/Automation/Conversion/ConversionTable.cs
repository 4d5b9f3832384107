using System.Collections.Concurrent;
using System.ComponentModel;
using System.Reflection;
using System.Text.RegularExpressions;
using DeepLearn.Runner.Runtime;
using Way = System.Func<object, System.IFormatProvider, object?>;

namespace DeepLearn.Runner.Conversion;

/// <summary>
/// Finds the conversion between two types once: assignment, numbers, the language's own conversions, Parse, a one-argument constructor,
/// cast operators, IConvertible, a type converter, properties set from a dictionary or custom object, in that order, as in PowerShell.
/// The type of null is void here.
/// </summary>
internal static class ConversionTable
{
    private static readonly ConcurrentDictionary<(Type From, Type To), TypeConversion> s_found = new();

    public static TypeConversion Find(Type from, Type to) => s_found.GetOrAdd((from, to), static pair => Figure(pair.From, pair.To));

    private static TypeConversion Figure(Type from, Type to)
    {
        if (from == typeof(void))
            return new(NullRank(to), null);
        if (to.IsAssignableFrom(from))
            return new(from == to ? ConversionRank.Identity : ConversionRank.Assignable, (value, _) => value);
        if (from == typeof(PSObject))
            return TypeConversion.None;
        if (to == typeof(PSObject))
            return new(ConversionRank.PSObject, (value, _) => PSObject.AsPSObject(value));
        if (to.IsByRefLike)
            return Cast(from, to) ?? TypeConversion.None;
        if (Numbers.Find(from, to) is { } number)
            return number;
        if (Nullable.GetUnderlyingType(to) is { } plain && Find(from, plain) is { Convert: not null } inner)
            return inner;
        TypeConversion? first = Language(from, to);
        if (first is not null && (first.Rank & ~ConversionRank.ScalarMask) != 0)
            return first;
        TypeConversion? then = EnumConversion.Find(from, to) ?? Parse(from, to) ?? Constructor(from, to) ?? Cast(from, to) ?? Convertible(from, to)
            ?? TypeConverter(from, to) ?? ObjectConversion.Find(from, to);
        if (first is null || then is null)
            return first ?? then ?? TypeConversion.None;
        return new(first.Rank > then.Rank ? first.Rank : then.Rank, (value, provider) =>
        {
            try
            {
                return first.Convert!(value, provider);
            }
            catch (PSInvalidCastException)
            {
                return then.Convert!(value, provider);
            }
        }, then.ErrorId);
    }

    private static ConversionRank NullRank(Type to) =>
        to == typeof(string) ? ConversionRank.ToString
        : to == typeof(bool) || to == typeof(char) || to == typeof(SwitchParameter) || Numbers.IsNumber(to)
            || to == typeof(System.Numerics.BigInteger)
            || Nullable.GetUnderlyingType(to) is not null ? ConversionRank.NullToValue
        : to.IsValueType ? ConversionRank.None : ConversionRank.NullToRef;

    /// <summary>The conversions that the language itself defines; those of a scalar to an array are tried before what the types offer.</summary>
    private static TypeConversion? Language(Type from, Type to)
    {
        if (to == typeof(bool))
            return new(ConversionRank.Language, (value, _) => LanguagePrimitives.IsTrue(value));
        if (to == typeof(string))
            return new(ConversionRank.ToString, (value, _) => LanguagePrimitives.ToText(value));
        if (to.IsArray && to.GetArrayRank() == 1)
            return ToArray(from, to.GetElementType()!);
        if (to == typeof(Array))
            return IsEnumerable(from) ? ToArray(from, typeof(object)) : new(ConversionRank.AssignableScalar, (value, _) => new[] { value });
        if (to == typeof(Hashtable))
            return typeof(IDictionary).IsAssignableFrom(from)
                ? new(ConversionRank.Language, (value, _) => ObjectConversion.ToHashtable((IDictionary)value)) : null;
        if (to == typeof(PSReference))
            return new(ConversionRank.Language, (value, _) => new PSReference(value));
        if (to == typeof(PSCustomObject) && typeof(IDictionary).IsAssignableFrom(from))
            return new(ConversionRank.Language, (value, _) => ObjectConversion.ToCustomObject((IDictionary)value));
        if (to.IsSubclassOf(typeof(Delegate)) && from == typeof(ScriptBlock))
            return new(ConversionRank.Language, (value, _) => ScriptBlockDelegate.Create((ScriptBlock)value, to));
        if (to.IsEnum && Numbers.IsInteger(Type.GetTypeCode(from)))
            return new(ConversionRank.Language, (value, _) => EnumConversion.FromInteger(value, to));
        if (from != typeof(string))
            return null;
        if (to == typeof(Type))
            return new(ConversionRank.Language, (value, _) => TypeResolver.Resolve((string)value)
                ?? throw TypeConversion.Impossible(value, to, "InvalidCastFromStringToType"));
        if (to == typeof(Uri))
            return new(ConversionRank.Language, (value, _) => new Uri((string)value, UriKind.RelativeOrAbsolute), "InvalidCastFromStringToUri");
        return to == typeof(Regex) ? new(ConversionRank.Language, (value, _) => new Regex((string)value), "InvalidCastFromStringToRegex") : null;
    }

    private static TypeConversion? ToArray(Type from, Type element)
    {
        if (from == typeof(string) && element == typeof(char))
            return new(ConversionRank.StringToCharArray, (value, _) => ((string)value).ToCharArray());
        if (IsEnumerable(from))
            return new(from.IsArray && !element.IsAssignableFrom(from.GetElementType()) ? ConversionRank.UnrelatedArrays : ConversionRank.Language,
                (value, provider) => Elements(value, element, provider));
        return Find(from, element) is not { Convert: not null } inner ? null : new(inner.Rank & ConversionRank.ScalarMask, (value, provider) =>
        {
            var one = Array.CreateInstance(element, 1);
            one.SetValue(TypeConversion.Try(value, element, provider, out object? single) is { } error
                ? throw new PSInvalidCastException("InvalidCastExceptionScalarToArray",
                    $"Cannot convert value \"{LanguagePrimitives.ToText(value)}\" to type \"{one.GetType()}\". Error: \"{error.Message}\"", error)
                : single, 0);
            return one;
        });
    }

    private static Array Elements(object value, Type element, IFormatProvider provider)
    {
        List<object?> items = Enumeration.ToList(value);
        var array = Array.CreateInstance(element, items.Count);
        for (int i = 0; i < items.Count; i++)
            array.SetValue(TypeConversion.Try(items[i], element, provider, out object? converted) is { } error ? throw error : converted, i);
        return array;
    }

    private static bool IsEnumerable(Type type) =>
        typeof(IEnumerable).IsAssignableFrom(type) && type != typeof(string) && !typeof(IDictionary).IsAssignableFrom(type)
            && !typeof(System.Xml.XmlNode).IsAssignableFrom(type);

    private static TypeConversion? Parse(Type from, Type to)
    {
        const BindingFlags Static = BindingFlags.Public | BindingFlags.Static;
        if (from != typeof(string))
            return null;
        if (to.GetMethod("Parse", Static, [typeof(string), typeof(IFormatProvider)]) is { } cultured && to.IsAssignableFrom(cultured.ReturnType))
            return new(ConversionRank.Parse, (value, provider) =>
                cultured.Invoke(null, [value, provider]), "InvalidCastParseTargetInvocationWithFormatProvider");
        return to.GetMethod("Parse", Static, [typeof(string)]) is { } plain && to.IsAssignableFrom(plain.ReturnType)
            ? new(ConversionRank.Parse, (value, _) => plain.Invoke(null, [value]), "InvalidCastParseTargetInvocation") : null;
    }

    private static TypeConversion? Constructor(Type from, Type to)
    {
        // An integer would be taken for the capacity of a collection.
        if (to.IsAbstract || to.ContainsGenericParameters || (Numbers.IsInteger(Type.GetTypeCode(from)) && !from.IsEnum
            && typeof(ICollection).IsAssignableFrom(to)))
            return null;
        if (!typeof(IDictionary).IsAssignableFrom(from) && Collection(from, to) is { } collection)
            return collection;
        return OneArgument(from, to) is not { } constructor || constructor.GetParameters()[0].ParameterType is not { IsByRef: false } parameter ? null
            : new(ConversionRank.Constructor, (value, _) => constructor.Invoke([parameter.IsInstanceOfType(value) ? value
                : Convert.ChangeType(value, parameter, CultureInfo.InvariantCulture)]),
                "InvalidCastConstructorException");
    }

    private static ConstructorInfo? OneArgument(Type from, Type to)
    {
        try
        {
            return to.GetConstructor([from]);
        }
        catch (AmbiguousMatchException)
        {
            return null;
        }
    }

    /// <summary>A collection class with a constructor that takes its elements, such as List or HashSet.</summary>
    private static TypeConversion? Collection(Type from, Type to)
    {
        if (!to.IsGenericType || !typeof(IEnumerable).IsAssignableFrom(to) || to.GetGenericArguments() is not [var element])
            return null;
        Type list = typeof(List<>).MakeGenericType(element);
        ConstructorInfo? constructor = to.GetConstructors().FirstOrDefault(c => c.GetParameters() is [var p]
            && p.ParameterType != typeof(object) && p.ParameterType.IsAssignableFrom(list));
        return constructor is null ? null : new(element.IsAssignableFrom(from) ? ConversionRank.ConstructorScalar
            : ConversionRank.Constructor, (value, provider) =>
        {
            var items = (IList)Activator.CreateInstance(list)!;
            foreach (object? item in Enumeration.TryGet(value) is null ? [value] : Enumeration.ToList(value))
                items.Add(TypeConversion.Try(item, element, provider, out object? converted) is { } error ? throw error : converted);
            return constructor.Invoke([items]);
        });
    }

    /// <summary>The cast operator of one of the types; for a span the operand is the array or text that it is made of.</summary>
    private static TypeConversion? Cast(Type from, Type to)
    {
        if (CastOperator(from, to) is not { } cast)
            return null;
        return new(cast.Name == "op_Implicit" ? ConversionRank.ImplicitCast : ConversionRank.ExplicitCast,
            to.IsByRefLike ? (value, _) => value : (value, _) => cast.Invoke(null, [value]), "InvalidCastExceptionTargetInvocation" + cast.Name);
    }

    private static MethodInfo? CastOperator(Type from, Type to)
    {
        foreach (Type holder in (Type[])[to, from])
        {
            MethodInfo[] casts = [.. holder.GetMethods(BindingFlags.Public | BindingFlags.Static).Where(m => m.Name is "op_Implicit" or "op_Explicit"
                && to.IsAssignableFrom(m.ReturnType) && m.GetParameters()[0].ParameterType.IsAssignableFrom(from))];
            if ((casts.FirstOrDefault(m => m.Name == "op_Implicit") ?? casts.FirstOrDefault()) is { } found)
                return found;
        }
        return null;
    }

    /// <summary>A number goes by its text, anything else that is convertible by what .NET makes of it.</summary>
    private static TypeConversion? Convertible(Type from, Type to)
    {
        if (!typeof(IConvertible).IsAssignableFrom(from) || from == typeof(string) || from == typeof(DBNull))
            return null;
        if (!Numbers.IsNumber(from))
            return new(ConversionRank.IConvertible, (value, provider) => Convert.ChangeType(value, to, provider));
        return to.IsArray || Find(typeof(string), to).Rank == ConversionRank.None ? null
            : new(ConversionRank.IConvertible, (value, provider) =>
                TypeConversion.Try(LanguagePrimitives.ToText(value), to, provider, out object? result) is { } error ? throw error : result);
    }

    private static TypeConversion? TypeConverter(Type from, Type to)
    {
        if (!to.IsDefined(typeof(TypeConverterAttribute), inherit: false))
            return null;
        TypeConverter converter = TypeDescriptor.GetConverter(to);
        Way? way = converter.CanConvertFrom(from) ? (value, provider) => converter.ConvertFrom(null, (CultureInfo)provider, value) : null;
        return way is null ? null : new(ConversionRank.Constructor, way);
    }
}
