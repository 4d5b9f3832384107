using System.Reflection;

namespace DeepLearn.Runner.Conversion;

/// <summary>How values of one type become another type.</summary>
/// <param name="Rank">How near the types are.</param>
/// <param name="Convert">The conversion; null where there is none.</param>
/// <param name="ErrorId">Id of the error when the conversion throws.</param>
internal sealed record TypeConversion(ConversionRank Rank, Func<object, IFormatProvider, object?>? Convert,
    string ErrorId = "InvalidCastIConvertible")
{
    public static readonly TypeConversion None = new(ConversionRank.None, null);

    /// <summary>Converts a value to a type; returns null when it worked, else the error to throw.</summary>
    public static Exception? Try(object? input, Type type, IFormatProvider? provider, out object? result)
    {
        object? value = PSObject.Base(input);
        if (type == typeof(object) || (type == typeof(PSObject) && value is not null))
        {
            result = value is null ? null : type == typeof(object) ? input : PSObject.AsPSObject(input!);
            return null;
        }
        result = null;
        if (value is null)
            return FromNull(type, ref result);
        type = Nullable.GetUnderlyingType(type) ?? type;
        Type from = value is PSObject ? typeof(PSCustomObject) : value.GetType();
        TypeConversion way = ConversionTable.Find(from, type);
        if (way.Convert is null)
            return Impossible(value, type);
        try
        {
            result = way.Convert(value, provider ?? CultureInfo.InvariantCulture);
            return null;
        }
        catch (PSInvalidCastException e)
        {
            return e;
        }
        catch (Exception e) when (e is not RuntimeException)
        {
            Exception cause = (e as TargetInvocationException)?.InnerException ?? e;
            return new PSInvalidCastException(way.ErrorId, $"Cannot convert value \"{LanguagePrimitives.ToText(value)}\" to type \"{type}\". Error: \"{cause.Message}\"", cause);
        }
    }

    private static PSInvalidCastException? FromNull(Type type, ref object? result)
    {
        if (type == typeof(string))
            result = "";
        else if (ConversionTable.Find(typeof(void), type).Rank == ConversionRank.NullToValue)
            result = Nullable.GetUnderlyingType(type) is null ? Activator.CreateInstance(type) : null;
        else if (type.IsEnum)
            return new("nullToEnumInvalidCast", $"Cannot convert null to type \"{type}\" due to enumeration values that are not valid. {EnumConversion.PossibleValues(type)}", null);
        else if (type.IsValueType)
            return new("nullToObjectInvalidCast", $"Cannot convert null to type \"{type}\".", null);
        return null;
    }

    public static PSInvalidCastException Impossible(object value, Type type, string id = "ConvertToFinalInvalidCastException")
    {
        Type from = value is PSObject ? typeof(PSCustomObject) : value.GetType();
        // What may be a secret is not echoed.
        if (type == typeof(System.Security.SecureString) || type == typeof(PSCredential))
            return new(id, $"Cannot convert the value of type \"{from}\" to type \"{type}\".", null);
        return new(id, $"Cannot convert the \"{(LanguagePrimitives.GetEnumerable(value) is null ? LanguagePrimitives.ToText(value) : value)}\" value of type \"{from}\" to type \"{type}\".", null);
    }
}
