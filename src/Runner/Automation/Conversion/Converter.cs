using System.Collections;
using System.Globalization;
using System.Management.Automation;
using System.Reflection;
using System.Text.RegularExpressions;
using DeepLearn.Runner.Runtime;

namespace DeepLearn.Runner.Conversion;

/// <summary>
/// Converts a value to a type: assignment, the language's own conversions, Parse, a one-argument constructor, cast operators,
/// IConvertible, and a dictionary's entries set as properties, in that order.
/// </summary>
internal static class Converter
{
    /// <summary>Returns null when it worked, else the error to throw.</summary>
    public static Exception? Convert(object? input, Type type, IFormatProvider? provider, out object? result)
    {
        result = null;
        if (type == typeof(object))
        {
            result = LanguagePrimitives.IsNull(input) ? null : input;
            return null;
        }
        var value = PSObject.Base(input);
        if (value is null)
            return FromNull(type, out result);
        if (type == typeof(PSObject))
        {
            result = PSObject.AsPSObject(input!);
            return null;
        }
        if (type.IsInstanceOfType(value))
        {
            result = value;
            return null;
        }
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Convert(value, underlying, provider, out result);
        try
        {
            return Language(value, type, provider, ref result) || Reflected(value, type, provider, ref result)
                ? null : Impossible(value, type);
        }
        catch (Exception e) when (e is not (ConversionFailure or PSInvalidCastException or RuntimeException))
        {
            return Failed(value, type, (e as TargetInvocationException)?.InnerException ?? e);
        }
        catch (ConversionFailure e)
        {
            return Failed(value, type, e);
        }
        catch (PSInvalidCastException e)
        {
            return e;
        }
    }

    private static PSInvalidCastException? FromNull(Type type, out object? result)
    {
        result = null;
        if (type == typeof(string))
            result = "";
        else if (type == typeof(bool) || type == typeof(char) || Numbers.IsNumber(type) || type == typeof(SwitchParameter))
            result = Activator.CreateInstance(type);
        else if (type.IsValueType && Nullable.GetUnderlyingType(type) is null)
            return new PSInvalidCastException(type.IsEnum ? "nullToEnumInvalidCast" : "nullToObjectInvalidCast",
                type.IsEnum ? EnumConversion.NullMessage(type) : $"Cannot convert null to type \"{type.FullName}\".", null);
        return null;
    }

    /// <summary>The conversions that the language itself defines.</summary>
    private static bool Language(object value, Type type, IFormatProvider? provider, ref object? result)
    {
        if (type == typeof(string))
            result = LanguagePrimitives.ToText(value);
        else if (type == typeof(bool))
            result = LanguagePrimitives.IsTrue(value);
        else if (type == typeof(SwitchParameter) && (value is bool || Numbers.IsNumber(value)))
            result = new SwitchParameter(LanguagePrimitives.IsTrue(value));
        else if (type == typeof(char[]) && value is string letters)
            result = letters.ToCharArray();
        else if (type == typeof(Array))
            result = CollectionConversion.ToArray(value, typeof(object), provider);
        else if (type.IsArray)
            result = CollectionConversion.ToArray(value, type.GetElementType()!, provider);
        else if (type.IsEnum)
            result = EnumConversion.Convert(value, type);
        else if (value is string text && Numbers.IsNumber(type))
            result = Numbers.FromText(text, type, provider);
        else if (Numbers.IsNumber(type) && (Numbers.IsNumber(value) || value is bool or System.Numerics.BigInteger or Enum))
            result = Numbers.FromNumber(value is Enum e ? System.Convert.ChangeType(e, Enum.GetUnderlyingType(e.GetType()), CultureInfo.InvariantCulture) : value, type);
        else if (value is char c && Numbers.IsNumber(type))
            result = Numbers.FromNumber((int)c, type);
        else if (value is SwitchParameter s && Numbers.IsNumber(type))
            result = Numbers.FromNumber(s.IsPresent, type);
        else if (type == typeof(char) && value is string word)
            result = char.Parse(word);
        else if (type == typeof(Type) && value is string name)
            result = TypeResolver.Resolve(name) ?? throw Impossible(value, type, "InvalidCastFromStringToType");
        else if (type == typeof(Uri) && value is string address)
            result = new Uri(address, UriKind.RelativeOrAbsolute);
        else if (typeof(Delegate).IsAssignableFrom(type) && value is ScriptBlock block)
            result = ScriptBlockDelegate.Create(block, type);
        else if (type == typeof(Hashtable) && value is IDictionary dictionary)
            result = ObjectConversion.ToHashtable(dictionary);
        else if (type == typeof(PSCustomObject) && value is IDictionary entries)
            result = ObjectConversion.ToCustomObject(entries);
        else
            return false;
        return true;
    }

    /// <summary>The conversions that the types offer.</summary>
    private static bool Reflected(object value, Type type, IFormatProvider? provider, ref object? result)
    {
        var from = value.GetType();
        if (value is string text && ParseMethod(type) is { } parse)
        {
            result = parse.GetParameters().Length == 2
                ? parse.Invoke(null, [text, provider ?? CultureInfo.InvariantCulture]) : parse.Invoke(null, [text]);
            return true;
        }
        // An integer would be taken for the capacity of a collection.
        var capacity = Numbers.IsInteger(from) && typeof(ICollection).IsAssignableFrom(type);
        if (!capacity && !type.IsAbstract && type.GetConstructor([from]) is { } constructor && !constructor.GetParameters()[0].ParameterType.IsByRef)
        {
            var parameter = constructor.GetParameters()[0].ParameterType;
            result = constructor.Invoke([parameter.IsInstanceOfType(value) ? value : System.Convert.ChangeType(value, parameter, CultureInfo.InvariantCulture)]);
            return true;
        }
        if (CastOperator(from, type) is { } cast)
        {
            result = cast.Invoke(null, [value]);
            return true;
        }
        if (CollectionConversion.TryCollection(value, type, provider, ref result))
            return true;
        if (value is IConvertible && typeof(IConvertible).IsAssignableFrom(type) && Type.GetTypeCode(type) != TypeCode.Object)
        {
            result = System.Convert.ChangeType(value, type, CultureInfo.InvariantCulture);
            return true;
        }
        return ObjectConversion.TryProperties(value, type, ref result);
    }

    private static MethodInfo? ParseMethod(Type type)
    {
        const BindingFlags Static = BindingFlags.Public | BindingFlags.Static;
        return type.GetMethod("Parse", Static, [typeof(string), typeof(IFormatProvider)]) is { } cultured && type.IsAssignableFrom(cultured.ReturnType)
            ? cultured
            : type.GetMethod("Parse", Static, [typeof(string)]) is { } plain && type.IsAssignableFrom(plain.ReturnType) ? plain : null;
    }

    private static MethodInfo? CastOperator(Type from, Type to)
    {
        foreach (var holder in (Type[])[to, from])
            foreach (var name in (string[])["op_Implicit", "op_Explicit"])
                foreach (var method in holder.GetMethods(BindingFlags.Public | BindingFlags.Static))
                    if (method.Name == name && to.IsAssignableFrom(method.ReturnType) && method.GetParameters()[0].ParameterType.IsAssignableFrom(from))
                        return method;
        return null;
    }

    internal static PSInvalidCastException Impossible(object value, Type type, string id = "ConvertToFinalInvalidCastException")
    {
        var from = value is PSObject ? typeof(PSCustomObject) : value.GetType();
        return new(id, $"Cannot convert the \"{(LanguagePrimitives.GetEnumerable(value) is null ? LanguagePrimitives.ToText(value) : value)}\" value of type \"{from.FullName}\" to type \"{type}\".", null);
    }

    private static PSInvalidCastException Failed(object value, Type type, Exception cause)
    {
        var id = value is string && Numbers.IsInteger(type) ? "InvalidCastFromStringToInteger"
            : value is string && Numbers.IsNumber(type) ? "InvalidCastFromStringToDoubleOrSingle"
            : value is string && type.IsEnum ? "SubstringDisambiguationEnumParseThrewAnException"
            : value is string && ParseMethod(type) is { } parse
                ? "InvalidCastParseTargetInvocation" + (parse.GetParameters().Length == 2 ? "WithFormatProvider" : "")
                : value is string && type == typeof(Regex) ? "InvalidCastFromStringToRegex" : "InvalidCastIConvertible";
        return new(id, $"Cannot convert value \"{LanguagePrimitives.ToText(value)}\" to type \"{type.FullName}\". Error: \"{cause.Message}\"", cause);
    }
}
