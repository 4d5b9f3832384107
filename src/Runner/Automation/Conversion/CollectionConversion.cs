using System.Collections;
using System.Management.Automation;

namespace DeepLearn.Runner.Conversion;

/// <summary>Conversions to arrays and to collection classes.</summary>
internal static class CollectionConversion
{
    /// <summary>Each element converted; one thing becomes an array of one.</summary>
    public static Array ToArray(object value, Type elementType, IFormatProvider? provider)
    {
        if (LanguagePrimitives.GetEnumerable(value) is not { } many)
        {
            var one = Array.CreateInstance(elementType, 1);
            one.SetValue(Converter.Convert(value, elementType, provider, out var single) is { } error ? throw new ConversionFailure(error.Message) : single, 0);
            return one;
        }
        var items = many.Cast<object?>().ToList();
        var array = Array.CreateInstance(elementType, items.Count);
        for (var i = 0; i < items.Count; i++)
            array.SetValue(Element(items[i], elementType, provider), i);
        return array;
    }

    /// <summary>A class with a constructor that takes its elements, such as List or HashSet.</summary>
    public static bool TryCollection(object value, Type type, IFormatProvider? provider, ref object? result)
    {
        if (type.IsAbstract || !typeof(IEnumerable).IsAssignableFrom(type) || typeof(IDictionary).IsAssignableFrom(type))
            return false;
        if (!type.IsGenericType || type.GetGenericArguments() is not [var element])
            return false;
        var list = typeof(List<>).MakeGenericType(element);
        var constructor = type.GetConstructors().FirstOrDefault(c => c.GetParameters() is [var p] && p.ParameterType != typeof(object)
            && p.ParameterType.IsAssignableFrom(list));
        if (constructor is null)
            return false;
        var items = (IList)Activator.CreateInstance(list)!;
        foreach (var item in ToArray(value, element, provider))
            items.Add(item);
        result = constructor.Invoke([items]);
        return true;
    }

    private static object? Element(object? item, Type type, IFormatProvider? provider)
        => Converter.Convert(item, type, provider, out var converted) is { } error ? throw error : converted;
}
