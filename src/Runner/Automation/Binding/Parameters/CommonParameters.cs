namespace DeepLearn.Runner.Binding;

/// <summary>Values of the parameters that every cmdlet and advanced function has.</summary>
internal sealed class CommonParameters
{
    private static readonly ParameterShape[] s_all =
    [
        Shape<SwitchParameter>("Verbose", "vb"), Shape<SwitchParameter>("Debug", "db"),
        Shape<ActionPreference>("ErrorAction", "ea"), Shape<ActionPreference>("WarningAction", "wa"),
        Shape<ActionPreference>("InformationAction", "infa"), Shape<ActionPreference>("ProgressAction", "proga"),
        Shape<string>("ErrorVariable", "ev"), Shape<string>("WarningVariable", "wv"), Shape<string>("InformationVariable", "iv"),
        Shape<string>("OutVariable", "ov"), Shape<int>("OutBuffer", "ob"), Shape<string>("PipelineVariable", "pv"),
    ];

    private static readonly ParameterShape[] s_withShouldProcess = [.. s_all, Shape<SwitchParameter>("WhatIf", "wi"), Shape<SwitchParameter>("Confirm", "cf")];

    private static readonly (string Parameter, string Variable)[] s_actions =
    [
        ("ErrorAction", "ErrorActionPreference"), ("WarningAction", "WarningPreference"),
        ("InformationAction", "InformationPreference"), ("ProgressAction", "ProgressPreference"),
    ];

    public Dictionary<string, object?> Values { get; } = new(StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyList<ParameterShape> Shapes(bool shouldProcess) => shouldProcess ? s_withShouldProcess : s_all;

    public void Set(ParameterShape parameter, object? value)
    {
        if (value is ActionPreference.Suspend)
            throw new ParameterBindingException($"Cannot bind parameter '{parameter.Name}' to the target. Exception setting \"{parameter.Name}\": \"The Suspend ActionPreference value is reserved for future use and is not supported at this time. For more information about preference variables, see the Help topic, \"about_Preference_Variables.\"\"",
                "ParameterBindingFailed", ErrorCategory.WriteError, parameter.Name);
        if (value is ActionPreference.Break)
            throw Errors.Unsupported($"-{parameter.Name} Break");
        Values[parameter.Name] = value;
    }

    public bool? Switch(string name) => Values.TryGetValue(name, out object? value) ? ((SwitchParameter)value!).ToBool() : null;

    public ActionPreference? Action(string name) => Values.TryGetValue(name, out object? value) ? (ActionPreference)value! : null;

    public string? Text(string name) => Values.TryGetValue(name, out object? value) ? LanguagePrimitives.ToText(value) : null;

    /// <summary>What -Verbose or -Debug asks for, if given.</summary>
    public ActionPreference? Shown(string name) =>
        Switch(name) switch { true => ActionPreference.Continue, false => ActionPreference.SilentlyContinue, null => null };

    /// <summary>Preference variables that the parameters stand for, as a function's scope gets them.</summary>
    public IEnumerable<(string Name, object Value)> Preferences()
    {
        foreach ((string parameter, string variable) in s_actions)
            if (Action(parameter) is { } action)
                yield return (variable, action);
        if (Shown("Verbose") is { } verbose)
            yield return ("VerbosePreference", verbose);
        if (Shown("Debug") is { } debug)
            yield return ("DebugPreference", debug);
        if (Switch("WhatIf") is { } whatIf)
            yield return ("WhatIfPreference", whatIf);
        if (Switch("Confirm") is { } confirm)
            yield return ("ConfirmPreference", confirm ? ConfirmImpact.Low : ConfirmImpact.None);
    }

    private static ParameterShape Shape<T>(string name, string alias) => new(name, typeof(T), [new ParameterAttribute(), new AliasAttribute(alias)]) { Common = true };
}
