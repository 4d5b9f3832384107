using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.PowerShell.Commands;

/// <summary>Makes objects of JSON text, by the reader that PowerShell has.</summary>
internal sealed class JsonReading(bool asHashtable, int depth = 1024)
{
    /// <summary>The value of a text; throws <see cref="ArgumentException"/> where it is not JSON, <see cref="JsonNameException"/> for names that no property can have.</summary>
    public object? Read(string text)
    {
        try
        {
            var settings = new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.None, MetadataPropertyHandling = MetadataPropertyHandling.Ignore, MaxDepth = depth };
            return Value(JsonConvert.DeserializeObject(text, settings));
        }
        catch (JsonException e)
        {
            throw new ArgumentException($"Conversion from JSON failed with error: {e.Message}", e);
        }
    }

    private object? Value(object? token) => token switch
    {
        JObject item => asHashtable ? Table(item) : Custom(item),
        JArray list => list.Select(Value).ToArray(),
        JValue value => value.Value,
        _ => token,
    };

    private OrderedHashtable Table(JObject source)
    {
        var table = new OrderedHashtable();
        foreach (var (name, value) in source)
            table[name] = Value(value);
        return table;
    }

    private PSObject Custom(JObject source)
    {
        var item = new PSObject();
        foreach (var (name, value) in source)
        {
            if (name.Length == 0)
                throw new JsonNameException("The provided JSON includes a property whose name is an empty string, this is only supported using the -AsHashTable switch.", "EmptyKeyInJsonString");
            if (item.FindInstanceMember(name) is { } same)
                throw new JsonNameException($"Cannot convert the JSON string because it contains keys with different casing. Please use the -AsHashTable switch instead. The key that was attempted to be added to the existing key '{same.Name}' was '{name}'.", "KeysWithDifferentCasingInJsonString");
            item.SetInstanceMember(new PSNoteProperty(name, Value(value)));
        }
        return item;
    }
}
