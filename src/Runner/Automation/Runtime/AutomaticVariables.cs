namespace DeepLearn.Runner.Runtime;

/// <summary>Variables that exist before the script begins.</summary>
internal static class AutomaticVariables
{
    public static void Define(Engine engine)
    {
        Scope global = engine.GlobalScope;
        foreach ((string name, object? value) in Preferences())
            global.Set(name, value);
        global.Add(new PSVariable("Error", new ArrayList(), ScopedItemOptions.AllScope));
        foreach ((string name, object? value) in Constants(engine))
            global.Add(new PSVariable(name, value, ScopedItemOptions.Constant | ScopedItemOptions.AllScope));
        global.Add(new LocationVariable(engine));
    }

    private static IEnumerable<(string, object?)> Preferences() =>
    [
        ("ErrorActionPreference", ActionPreference.Continue),
        ("WarningPreference", ActionPreference.Continue),
        ("VerbosePreference", ActionPreference.SilentlyContinue),
        ("DebugPreference", ActionPreference.SilentlyContinue),
        ("InformationPreference", ActionPreference.SilentlyContinue),
        ("ProgressPreference", ActionPreference.Continue),
        ("ConfirmPreference", ConfirmImpact.High),
        ("WhatIfPreference", false),
        ("ErrorView", "ConciseView"),
        ("OutputEncoding", new System.Text.UTF8Encoding(false)),
        ("FormatEnumerationLimit", 4),
        ("NestedPromptLevel", 0),
    ];

    private static IEnumerable<(string, object?)> Constants(Engine engine)
    {
        var versions = new Hashtable(StringComparer.OrdinalIgnoreCase)
        {
            ["PSVersion"] = new Version(7, 6, 0),
            ["PSEdition"] = "Core",
            ["RunnerName"] = "DeepLearn runner",
            ["GitCommitId"] = "7.6.0",
            ["OS"] = System.Runtime.InteropServices.RuntimeInformation.OSDescription,
            ["Platform"] = OperatingSystem.IsWindows() ? "Win32NT" : "Unix",
            ["PSCompatibleVersions"] = new Version[] { new(1, 0), new(2, 0), new(3, 0), new(4, 0), new(5, 0), new(5, 1), new(6, 0), new(7, 0) },
        };
        yield return ("PSVersionTable", versions);
        yield return ("PSEdition", "Core");
        yield return ("Host", engine.Host);
        yield return ("PID", Environment.ProcessId);
        yield return ("HOME", Environment.GetFolderPath(Environment.SpecialFolder.UserProfile));
        yield return ("PSHOME", AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        yield return ("PSCulture", System.Globalization.CultureInfo.CurrentCulture.Name);
        yield return ("PSUICulture", System.Globalization.CultureInfo.CurrentUICulture.Name);
        yield return ("ExecutionContext", engine.Intrinsics);
        yield return ("IsLinux", OperatingSystem.IsLinux());
        yield return ("IsMacOS", OperatingSystem.IsMacOS());
        yield return ("IsWindows", OperatingSystem.IsWindows());
        yield return ("IsCoreCLR", true);
        yield return ("ShellId", "Microsoft.PowerShell");
    }

    /// <summary><c>$PWD</c>, always where the engine is.</summary>
    private sealed class LocationVariable(Engine engine) : PSVariable("PWD", null, ScopedItemOptions.AllScope)
    {
        public override object? Value
        {
            get => engine.SessionState.Path.CurrentLocation;
            set => throw NotWritable("PWD");
        }
    }
}
