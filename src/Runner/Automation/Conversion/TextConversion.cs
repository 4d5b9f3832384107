using DeepLearn.Runner.Runtime;

namespace DeepLearn.Runner.Conversion;

/// <summary>What values look like inside a text.</summary>
internal static class TextConversion
{
    public static string ToText(object? value) => ToText(value, enumerate: true);

    private static string ToText(object? value, bool enumerate)
    {
        if (value is PSObject { TokenText: { } written })
            return written;
        if (value is PSObject wrapper && OwnToString(wrapper) is { } method)
            return ToText(method.Invoke(), enumerate: false);
        var plain = PSObject.Base(value);
        switch (plain)
        {
            case null: return "";
            case string s: return s;
            case PSObject custom: return CustomText(custom);
            case Type type: return Accelerators.NameOf(type);
            // Fewer digits than the number has, so that 0.1 + 0.2 reads 0.3.
            case double d: return d.ToString("G15", CultureInfo.InvariantCulture);
            case float f: return f.ToString("G7", CultureInfo.InvariantCulture);
        }
        if (PSObject.HasInstanceMembers(plain, out var extended) && OwnToString(extended!) is { } own)
            return ToText(own.Invoke(), enumerate: false);
        if (enumerate && LanguagePrimitives.GetEnumerable(plain) is { } items)
            return Join(items);
        return plain is IFormattable formattable and not Enum
            ? formattable.ToString(null, CultureInfo.InvariantCulture)
            : plain.ToString() ?? "";
    }

    /// <summary>What <c>ToString()</c> on the wrapper gives, where a type file's method counts as well.</summary>
    public static string ToTextByTypeFiles(PSObject value)
    {
        if (value.FindInstanceMember("ToString") is null && TypeTable.Find(value.InternalTypeNames, "ToString") is PSScriptMethod script)
        {
            var method = (PSScriptMethod)script.Copy();
            method.Owner = value;
            return ToText(method.Invoke(), enumerate: false);
        }
        return ToText(value);
    }

    private static PSMethodInfo? OwnToString(PSObject value) => value.FindInstanceMember("ToString") as PSMethodInfo;

    private static string Join(IEnumerable items)
    {
        var separator = Engine.Current?.GetVariableValue("OFS") is { } ofs ? ToText(ofs) : " ";
        var text = new StringBuilder();
        var first = true;
        foreach (var item in items)
        {
            if (!first)
                text.Append(separator);
            text.Append(ToText(item, enumerate: false));
            first = false;
        }
        return text.ToString();
    }

    // A custom object inside another shows as nothing, and no script is run for a text.
    private static string CustomText(PSObject value)
    {
        var properties = value.Properties
            .Select(p => p.Name + "=" + (p is PSScriptProperty ? typeof(PSScriptProperty).FullName : PSObject.Base(p.Value) is PSObject
                ? "" : ToText(p.Value, enumerate: false))).ToList();
        return properties.Count == 0 ? "" : "@{" + string.Join("; ", properties) + "}";
    }
}
