using System.Collections.ObjectModel;

namespace System.Management.Automation;

/// <summary>One way of calling a command.</summary>
public sealed class CommandParameterSetInfo
{
    private readonly bool _common;

    internal CommandParameterSetInfo(string name, bool isDefault, bool common, IList<CommandParameterInfo> parameters) =>
        (Name, IsDefault, _common, Parameters) = (name, isDefault, common, new(parameters));

    public string Name { get; }

    /// <summary>Whether it is taken when nothing else decides.</summary>
    public bool IsDefault { get; }
    public ReadOnlyCollection<CommandParameterInfo> Parameters { get; }

    /// <summary>The syntax line: <c>[-Path] &lt;string&gt; [-Force] [&lt;CommonParameters&gt;]</c>.</summary>
    public override string ToString()
    {
        IEnumerable<string> parts = Parameters.OrderBy(p => p.Position == int.MinValue ? int.MaxValue : p.Position).Select(Describe);
        return string.Join(' ', parts.Append(_common ? "[<CommonParameters>]" : ""));
    }

    private static string Describe(CommandParameterInfo p)
    {
        string name = p.Position == int.MinValue ? $"-{p.Name}" : $"[-{p.Name}]";
        string text = p.ParameterType == typeof(SwitchParameter) ? $"-{p.Name}" : $"{name} <{ShortName(p.ParameterType)}>";
        return p.IsMandatory ? text : $"[{text}]";
    }

    private static string ShortName(Type type) => type.IsArray ? ShortName(type.GetElementType()!) + "[]"
        : Nullable.GetUnderlyingType(type) is { } inner ? ShortName(inner)
        : Type.GetTypeCode(type) switch
        {
            TypeCode.Int32 => "int",
            TypeCode.Int64 => "long",
            TypeCode.Single => "float",
            TypeCode.Boolean => "bool",
            TypeCode.String or TypeCode.Double => type.Name.ToLowerInvariant(),
            _ => type == typeof(Hashtable) || type == typeof(ScriptBlock) || type == typeof(PSObject) ? type.Name.ToLowerInvariant() : type.Name,
        };
}
