using System.Runtime.InteropServices;

namespace DeepLearn.Runner.Runtime;

/// <summary>Variables that exist before the script begins.</summary>
internal static class AutomaticVariables
{
    public static void Define(Engine engine)
    {
        var preferences = new Dictionary<string, object?>
        {
            ["ErrorActionPreference"] = ActionPreference.Continue, ["WarningPreference"] = ActionPreference.Continue,
            ["VerbosePreference"] = ActionPreference.SilentlyContinue, ["DebugPreference"] = ActionPreference.SilentlyContinue,
            ["InformationPreference"] = ActionPreference.SilentlyContinue, ["ProgressPreference"] = ActionPreference.Continue,
            ["ConfirmPreference"] = ConfirmImpact.High, ["WhatIfPreference"] = false, ["ErrorView"] = "ConciseView",
            ["OutputEncoding"] = new UTF8Encoding(false), ["FormatEnumerationLimit"] = 4, ["NestedPromptLevel"] = 0,
        };
        var constants = new Dictionary<string, object?>
        {
            ["PSVersionTable"] = new Hashtable(StringComparer.OrdinalIgnoreCase)
            {
                ["PSVersion"] = new Version(7, 6, 0), ["PSEdition"] = "Core", ["RunnerName"] = "DeepLearn runner", ["GitCommitId"] = "7.6.0",
                ["OS"] = RuntimeInformation.OSDescription, ["Platform"] = OperatingSystem.IsWindows() ? "Win32NT" : "Unix",
                ["PSCompatibleVersions"] = new Version[] { new(1, 0), new(2, 0), new(3, 0), new(4, 0), new(5, 0), new(5, 1), new(6, 0), new(7, 0) },
            },
            ["PSEdition"] = "Core", ["Host"] = engine.Host, ["PID"] = Environment.ProcessId,
                ["HOME"] = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile),
            ["PSHOME"] = AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar), ["PSCulture"] = CultureInfo.CurrentCulture.Name,
            ["PSUICulture"] = CultureInfo.CurrentUICulture.Name, ["ExecutionContext"] = engine.Intrinsics, ["IsLinux"] = OperatingSystem.IsLinux(),
            ["IsMacOS"] = OperatingSystem.IsMacOS(), ["IsWindows"] = OperatingSystem.IsWindows(), ["IsCoreCLR"] = true,
                ["ShellId"] = "Microsoft.PowerShell",
        };
        foreach ((string name, object? value) in preferences)
            engine.GlobalScope.Add(new PSVariable(name, value));
        foreach ((string name, object? value) in constants)
            engine.GlobalScope.Add(new PSVariable(name, value, ScopedItemOptions.Constant | ScopedItemOptions.AllScope));
        engine.GlobalScope.Add(new PSVariable("Error", new ArrayList(), ScopedItemOptions.AllScope));
        engine.GlobalScope.Add(new LocationVariable(engine));
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
