using System.Management.Automation;

namespace DeepLearn.Runner.Binding;

/// <summary>Values of the parameters that every cmdlet and advanced function has.</summary>
internal sealed class CommonParameters
{
    private static readonly ParameterShape[] s_all =
    [
        Shape("Verbose", typeof(SwitchParameter), "vb"), Shape("Debug", typeof(SwitchParameter), "db"),
        Shape("ErrorAction", typeof(ActionPreference), "ea"), Shape("WarningAction", typeof(ActionPreference), "wa"),
        Shape("InformationAction", typeof(ActionPreference), "infa"), Shape("ProgressAction", typeof(ActionPreference), "proga"),
        Shape("ErrorVariable", typeof(string), "ev"), Shape("WarningVariable", typeof(string), "wv"), Shape("InformationVariable", typeof(string), "iv"),
        Shape("OutVariable", typeof(string), "ov"), Shape("OutBuffer", typeof(int), "ob"), Shape("PipelineVariable", typeof(string), "pv"),
    ];

    private static readonly ParameterShape[] s_withShouldProcess =
        [.. s_all, Shape("WhatIf", typeof(SwitchParameter), "wi"), Shape("Confirm", typeof(SwitchParameter), "cf")];

    public Dictionary<string, object?> Values { get; } = new(StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyList<ParameterShape> Shapes(bool shouldProcess) => shouldProcess ? s_withShouldProcess : s_all;

    public bool? Switch(string name) => Values.TryGetValue(name, out object? value) ? ((SwitchParameter)value!).ToBool() : null;

    public ActionPreference? Action(string name) => Values.TryGetValue(name, out object? value) ? (ActionPreference)value! : null;

    public string? Text(string name) => Values.TryGetValue(name, out object? value) ? LanguagePrimitives.ToText(value) : null;

    /// <summary>Preference variables that the parameters stand for, as a function's scope gets them.</summary>
    public List<(string Name, object Value)> Preferences()
    {
        var found = new List<(string Name, object Value)>();
        Add("ErrorAction", "ErrorActionPreference");
        Add("WarningAction", "WarningPreference");
        Add("InformationAction", "InformationPreference");
        Add("ProgressAction", "ProgressPreference");
        if (Switch("Verbose") is { } verbose)
            found.Add(("VerbosePreference", verbose ? ActionPreference.Continue : ActionPreference.SilentlyContinue));
        if (Switch("Debug") is { } debug)
            found.Add(("DebugPreference", debug ? ActionPreference.Continue : ActionPreference.SilentlyContinue));
        if (Switch("WhatIf") is { } whatIf)
            found.Add(("WhatIfPreference", whatIf));
        if (Switch("Confirm") is { } confirm)
            found.Add(("ConfirmPreference", confirm ? ConfirmImpact.Low : ConfirmImpact.None));
        return found;

        void Add(string parameter, string variable)
        {
            if (Action(parameter) is { } action)
                found.Add((variable, action));
        }
    }

    private static ParameterShape Shape(string name, Type type, string alias) =>
        new(name, type, [new ParameterAttribute(), new AliasAttribute(alias)]) { Common = true };
}
