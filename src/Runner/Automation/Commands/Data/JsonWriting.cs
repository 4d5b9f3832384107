using System.Numerics;
using System.Reflection;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;

namespace Microsoft.PowerShell.Commands;

/// <summary>Writes values as JSON text, by the writer that PowerShell has.</summary>
internal sealed class JsonWriting(int depth, bool compress, bool enumsAsStrings)
{
    /// <summary>Whether something lay deeper than allowed and was written as text.</summary>
    public bool Truncated { get; private set; }

    public string Write(object? value) => JsonConvert.SerializeObject(Plain(value, 0), new JsonSerializerSettings
    {
        TypeNameHandling = TypeNameHandling.None,
        MaxDepth = 1024,
        Formatting = compress ? Newtonsoft.Json.Formatting.None : Newtonsoft.Json.Formatting.Indented,
        Converters = enumsAsStrings ? [new StringEnumConverter()] : [],
    });

    // The value as the serializer takes it: scalars, lists and dictionaries.
    private object? Plain(object? value, int level)
    {
        if (LanguagePrimitives.IsNull(value))
            return null;
        var wrapper = value as PSObject;
        var item = wrapper?.BaseObject ?? value!;
        switch (item)
        {
            case DBNull:
                return null;
            case string or DateTime:
                return item;
            case Enum when Enum.GetUnderlyingType(item.GetType()) is var type && (type == typeof(long) || type == typeof(ulong)):
                return WithAddedProperties(item.ToString(), wrapper, level, own: false);
            case DateTimeOffset or Guid or Uri or decimal or BigInteger or Enum:
            case var _ when item.GetType().IsPrimitive:
                return WithAddedProperties(item, wrapper, level, own: false);
            case var _ when level > depth:
                Truncated = true;
                return wrapper is { IsCustom: true } ? LanguagePrimitives.ToText(wrapper) : WithAddedProperties(LanguagePrimitives.ToText(item), wrapper, level, own: false);
            case IDictionary table:
                return WithAddedProperties(Dictionary(table, level), wrapper, level, own: false);
            case IEnumerable items:
                return WithAddedProperties(items.Cast<object?>().Select(i => Plain(i, level + 1)).ToList(), wrapper, level, own: false);
            default:
                return WithAddedProperties(Members(item, level), wrapper, level, own: true);
        }
    }

    private Dictionary<string, object?> Dictionary(IDictionary table, int level)
    {
        var result = new Dictionary<string, object?>();
        foreach (DictionaryEntry entry in table)
            result[entry.Key as string ?? throw new NonStringKeyException(table)] = Plain(entry.Value, level + 1);
        return result;
    }

    private Dictionary<string, object?> Members(object item, int level)
    {
        const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance;
        var result = new Dictionary<string, object?>();
        if (item is PSCustomObject)
            return result;
        foreach (var field in item.GetType().GetFields(Public))
            result[field.Name] = Plain(field.GetValue(item), level + 1);
        foreach (var property in item.GetType().GetProperties(Public).Where(p => p.CanRead && p.GetIndexParameters().Length == 0))
            result.TryAdd(property.Name, Plain(Read(() => property.GetValue(item)), level + 1));
        return result;
    }

    // A value with properties of its own and added ones becomes an object that has it as "value".
    private object? WithAddedProperties(object? value, PSObject? wrapper, int level, bool own)
    {
        var added = wrapper?.AllMembers().OfType<PSPropertyInfo>().Where(p => own || p is not PSProperty).ToList() ?? [];
        if (added.Count == 0)
            return value;
        var result = value as Dictionary<string, object?> ?? new Dictionary<string, object?> { ["value"] = value };
        foreach (var property in added.Where(p => !result.ContainsKey(p.Name)))
            result[property.Name] = Plain(Read(() => property.Value), level + 1);
        return result;
    }

    private static object? Read(Func<object?> getter)
    {
        try
        {
            return getter();
        }
        catch (Exception e) when (e is RuntimeException or TargetInvocationException)
        {
            return null;
        }
    }
}
