using System.Collections.ObjectModel;
using System.Management.Automation;
using DeepLearn.Commands.Completion;
using DeepLearn.Modules;

namespace DeepLearn.Commands.Parameters;

/// <summary>Turns the constructor arguments that a catalogue describes into parameters of a cmdlet, and back.</summary>
internal static class CatalogueParameters
{
    /// <summary>
    /// The parameters of one entry: what must be given has a position after the name, a truth value is a switch
    /// (-NoBias where the default is true).
    /// </summary>
    public static RuntimeDefinedParameterDictionary For(IEnumerable<LayerParameter> parameters, string parameterSet)
    {
        var result = new RuntimeDefinedParameterDictionary();
        var position = 1;
        foreach (var parameter in parameters)
        {
            var attribute = new ParameterAttribute { ParameterSetName = parameterSet, Mandatory = parameter.Mandatory, HelpMessage = parameter.Summary };
            if (parameter.Mandatory)
                attribute.Position = position++;
            var attributes = new Collection<Attribute> { attribute };
            if (CompleterFor(parameter.Name) is { } completer)
                attributes.Add(new ArgumentCompleterAttribute(completer));
            var name = ShellName(parameter);
            result[name] = new RuntimeDefinedParameter(name, ShellType(parameter), attributes);
        }
        return result;
    }

    /// <summary>
    /// Every parameter of any entry, none mandatory: with an unknown name they all bind, so that the cmdlet's own error,
    /// which lists the valid names, is the one that the user sees.
    /// </summary>
    public static RuntimeDefinedParameterDictionary ForAny(IEnumerable<IEnumerable<LayerParameter>> entries, string parameterSet)
    {
        var result = new RuntimeDefinedParameterDictionary();
        foreach (var parameter in entries.SelectMany(p => p))
        {
            var name = ShellName(parameter);
            var type = IsSwitch(parameter) ? typeof(SwitchParameter) : typeof(object);
            result[name] = new RuntimeDefinedParameter(name, type, [new ParameterAttribute { ParameterSetName = parameterSet }]);
        }
        return result;
    }

    /// <summary>The arguments that were given, by the catalogue's names.</summary>
    public static Dictionary<string, object?> Arguments(IEnumerable<LayerParameter> parameters, RuntimeDefinedParameterDictionary? bound)
    {
        var arguments = new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase);
        foreach (var parameter in parameters)
        {
            if (bound is null || !bound.TryGetValue(ShellName(parameter), out var given) || !given.IsSet)
                continue;
            arguments[parameter.Name] = given.Value is SwitchParameter flag
                ? flag.IsPresent ^ parameter.DefaultValue is true
                : ShellValue.Unwrap(given.Value);
        }
        return arguments;
    }

    private static bool IsSwitch(LayerParameter parameter) => parameter.Type == typeof(bool);

    private static string ShellName(LayerParameter parameter) => parameter.Name switch
    {
        // -P alone would be ambiguous: PowerShell's own -PipelineVariable and -ProgressAction are bound first.
        "P" => "Probability",
        var name when IsSwitch(parameter) && parameter.DefaultValue is true => "No" + name,
        var name => name,
    };

    private static Type ShellType(LayerParameter parameter) => IsSwitch(parameter) ? typeof(SwitchParameter) : parameter.Type;

    private static Type? CompleterFor(string parameter) => parameter switch
    {
        "Initializer" => typeof(InitializerCompleter),
        "Activation" => typeof(LayerCompleter),
        _ => null,
    };
}
